package org.xinglin.examination;

import java.time.Instant;

/** A doctor's decision that it takes place all the same. */
record LiftedView(String doctor, String reason, Instant at) {}
