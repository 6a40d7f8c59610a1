package org.xinglin.credentialing;

import java.time.Instant;

record StopView(String reason, Instant at) {}
