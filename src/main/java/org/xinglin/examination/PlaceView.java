package org.xinglin.examination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A place to choose; {@code causes} says why it does not fit. */
record PlaceView(UUID slotId, Instant startsAt, Instant endsAt, int left, List<String> causes, boolean sameMorning) {}
