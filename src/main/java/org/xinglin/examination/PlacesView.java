package org.xinglin.examination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The places of an order.
 *
 * @param nearest the first that fits
 * @param reasons the causes in words, as the first place that has them
 * @param fitsFrom no time before this one fits
 */
record PlacesView(
        List<PlaceDay> days,
        @Nullable UUID nearest,
        List<FindingView> reasons,
        @Nullable Instant fitsFrom) {}
