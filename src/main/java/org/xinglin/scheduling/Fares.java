package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/** Prices below the announced one that modules above grant, such as that of a revisit. Runs in the booking's transaction. */
public interface Fares {
    /** A place that is being booked at its announced price. */
    record Asked(
            AppointmentId appointment,
            PersonId patient,
            InstitutionId institution,
            DepartmentId department,
            PractitionerId practitioner,
            LocalDate clinicOn,
            Money price) {}

    /** The lower price, which this booking uses up; empty when there is none. */
    Optional<Money> claim(Asked asked, Instant at);

    /** The appointment came to nothing: what it used up can be used again. */
    void giveBack(AppointmentId appointment);
}
