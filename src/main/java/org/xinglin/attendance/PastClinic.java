package org.xinglin.attendance;

import java.time.Instant;
import java.util.List;

/** One past half day of a doctor: when it should have begun and how the visits went, in order of the calls. */
record PastClinic(Instant begins, List<Passage> passages) {}
