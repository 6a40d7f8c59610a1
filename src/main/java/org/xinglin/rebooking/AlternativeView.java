package org.xinglin.rebooking;

import java.time.Instant;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.SlotId;

/**
 * A place to change to.
 *
 * @param refund what goes back because it costs less
 * @param difference what is to pay first because it costs more
 */
record AlternativeView(
        SlotId slotId,
        PractitionerId practitionerId,
        Words practitioner,
        boolean sameDoctor,
        Instant startsAt,
        Instant endsAt,
        Money price,
        Money refund,
        Money difference) {}
