package org.xinglin.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * An appointment on the patient's screen.
 *
 * @param bookedBy name of who booked it, when it was not the patient; absent otherwise
 * @param code what the patient shows at the hospital
 * @param state HELD, CONFIRMED, OVER (its time has passed), LAPSED or CANCELLED
 * @param relief how much less than announced it costs, as for a revisit
 * @param payBy until when it must be paid; null once paid or ended
 * @param paymentNo where to pay while it is held
 * @param cancellableUntil last moment to give it back with all the money
 * @param cancellable whether that is still possible
 * @param refunded what went back or is on its way
 */
record AppointmentView(
        AppointmentId id,
        String code,
        String state,
        PersonId patientId,
        String patientName,
        @Nullable String bookedBy,
        PractitionerId practitionerId,
        Words practitioner,
        DepartmentId departmentId,
        Words department,
        InstitutionId institutionId,
        Words institution,
        Words place,
        Instant startsAt,
        Instant endsAt,
        Money price,
        Money relief,
        @Nullable Instant payBy,
        @Nullable String paymentNo,
        @Nullable String billId,
        Instant cancellableUntil,
        boolean cancellable,
        Money refunded) {}
