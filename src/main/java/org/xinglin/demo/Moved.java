package org.xinglin.demo;

import java.time.Instant;

/** The demo's time after the step. */
record Moved(Instant now) {}
