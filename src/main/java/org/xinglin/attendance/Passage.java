package org.xinglin.attendance;

import java.time.Instant;

/** How one visit went, without saying whose it was. */
record Passage(Instant slotAt, Instant orderAt, Instant checkedInAt, Instant calledAt, Instant endedAt) {}
