package org.xinglin.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.SlotId;

/**
 * A place kept for one person until {@code expiresAt}.
 *
 * @param appointment once accepted
 * @param paymentNo where the accepted place is paid
 */
record Offer(
        OfferId id,
        WishId wish,
        PersonId patient,
        Place place,
        Reason reason,
        State state,
        Instant offeredAt,
        Instant expiresAt,
        @Nullable AppointmentId appointment,
        @Nullable String paymentNo) {
    /** Where an offer stands. */
    enum State {
        LIVE,
        ACCEPTED,
        PAID,
        UNPAID,
        DECLINED,
        LAPSED,
        /** Taken back: the wish was withdrawn, the patient booked elsewhere or the clinic was stopped. */
        GONE
    }

    /** What put this patient before the next one. */
    enum Reason {
        ALONE,
        PRIORITY,
        PASSES,
        EXACT,
        JOINED
    }

    /** The place, as it was when it was offered. */
    record Place(
            SlotId slot,
            InstitutionId institution,
            DepartmentId department,
            PractitionerId practitioner,
            LocalDate clinicOn,
            DayPart part,
            Instant startsAt,
            Instant endsAt,
            Money price) {
        static Place of(ClinicPlace p) {
            return new Place(
                    p.slot(),
                    p.institution(),
                    p.department(),
                    p.practitioner(),
                    p.clinicOn(),
                    p.part(),
                    p.startsAt(),
                    p.endsAt(),
                    p.price());
        }
    }
}
