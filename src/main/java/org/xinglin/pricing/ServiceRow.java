package org.xinglin.pricing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Title;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;

/**
 * A service of a house with its price, as everybody may read it.
 *
 * @param next the change announced for the soonest day, if one
 */
record ServiceRow(
        OfferingId id,
        PractitionerId practitionerId,
        Words practitioner,
        Title title,
        String departmentSlug,
        Words department,
        OfferingKind kind,
        OfferingMode mode,
        Money price,
        @Nullable AnnouncedPrice next,
        long replyMinutes,
        long windowMinutes,
        int exchanges) {
    /** A price that lies ahead. */
    record AnnouncedPrice(LocalDate from, Money price) {}
}
