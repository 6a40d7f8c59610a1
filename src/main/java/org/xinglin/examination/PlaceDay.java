package org.xinglin.examination;

import java.time.LocalDate;
import java.util.List;

/** The places of a day. */
record PlaceDay(LocalDate on, List<PlaceView> places) {}
