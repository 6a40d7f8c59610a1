package org.xinglin.pricing;

import org.jspecify.annotations.Nullable;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;

/**
 * A service as somebody wants to offer it.
 *
 * @param replyMinutes within how many minutes the doctor answers; of no meaning for visits in person
 * @param windowMinutes how long a text visit stays open
 * @param exchanges how many questions are included; zero for any number
 */
record NewOffer(
        @Nullable PractitionerId practitionerId,
        @Nullable OfferingKind kind,
        @Nullable OfferingMode mode,
        @Nullable String price,
        @Nullable Integer replyMinutes,
        @Nullable Integer windowMinutes,
        @Nullable Integer exchanges) {}
