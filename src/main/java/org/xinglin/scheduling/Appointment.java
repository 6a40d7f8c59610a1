package org.xinglin.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

/** A patient's place in a slot; the SQL class makes each transition in one statement that checks the state again. */
public record Appointment(
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
        AppointmentState state) {
    static final String KIND = "appointment";

    static Subject subject(AppointmentId id) {
        return new Subject(KIND, id.value());
    }

    Subject subject() {
        return subject(id);
    }

    /** The last moment at which a paid appointment can be given back (BK-04). */
    Instant cancellableUntil(Duration before) {
        return startsAt.minus(before);
    }
}
