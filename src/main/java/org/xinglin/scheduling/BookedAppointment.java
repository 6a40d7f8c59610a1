package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

/**
 * An appointment as the modules above see it.
 *
 * @param code what the patient shows at the hospital
 * @param place where to go, for visits in person
 */
public record BookedAppointment(
        AppointmentId id,
        SlotId slot,
        SessionId session,
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
        OfferingMode mode,
        Standing standing,
        String code,
        Words place) {
    /** Whether the patient may come. */
    public enum Standing {
        HELD,
        CONFIRMED,
        ENDED
    }

    /** What a place costs this appointment: its relief stays with it. */
    public Money priceOf(ClinicPlace place) {
        return Appointment.reduced(place.price(), relief);
    }

    /** What its bill is of. */
    public Subject subject() {
        return Appointment.subject(id);
    }

    public boolean confirmed() {
        return standing == Standing.CONFIRMED;
    }
}
