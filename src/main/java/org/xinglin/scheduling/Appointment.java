package org.xinglin.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.BillLine;
import org.xinglin.settlement.Subject;

/** A patient's place in a slot; the SQL class makes each transition in one statement that checks the state again. */
record Appointment(
        AppointmentId id,
        SlotId slot,
        InstitutionId institution,
        DepartmentId department,
        PractitionerId practitioner,
        PersonId patient,
        PersonId bookedBy,
        LocalDate clinicOn,
        Instant startsAt,
        Instant endsAt,
        Money price,
        Money relief,
        AppointmentState state) {
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 8;
    static final String KIND = "appointment";

    static Subject subject(AppointmentId id) {
        return new Subject(KIND, id.value());
    }

    /** The one line of an appointment's bill. */
    static BillLine charge(Money price) {
        return new BillLine("registration", "门诊挂号费", "Clinic registration", 1, price);
    }

    static BillLine reducedCharge(Money price) {
        return new BillLine("revisit", "复诊挂号费", "Clinic registration, revisit", 1, price);
    }

    /** What a place costs this appointment: its relief stays with it. */
    static Money reduced(Money announced, Money relief) {
        Money price = announced.minus(relief);
        return price.isNegative() ? Money.ZERO : price;
    }

    Money priceOf(Slot place) {
        return reduced(place.price(), relief);
    }

    Subject subject() {
        return subject(id);
    }

    /** What the patient shows at the hospital: eight characters from the random half of the id, none that look alike. */
    String code() {
        return code(id);
    }

    static String code(AppointmentId id) {
        long bits = id.value().getLeastSignificantBits();
        var code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt((int) (bits >>> (i * 5) & 31)));
        }
        return code.toString();
    }

    /** The last moment at which a paid appointment can be given back (BK-04). */
    Instant cancellableUntil(Duration before) {
        return startsAt.minus(before);
    }
}
