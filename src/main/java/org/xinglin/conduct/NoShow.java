package org.xinglin.conduct;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * A paid appointment to which the patient did not come.
 *
 * @param appeal what the patient says; null until they do
 * @param note what the institution answered
 */
record NoShow(
        AppointmentId appointment,
        PersonId patient,
        InstitutionId institution,
        PractitionerId practitioner,
        LocalDate clinicOn,
        Instant startsAt,
        Instant markedAt,
        State state,
        @Nullable String appeal,
        @Nullable Instant appealedAt,
        @Nullable String note) {
    /** How it stands; all but the last count. */
    enum State {
        STANDING,
        APPEALED,
        UPHELD,
        REMOVED
    }

    boolean counts() {
        return state != State.REMOVED;
    }
}
