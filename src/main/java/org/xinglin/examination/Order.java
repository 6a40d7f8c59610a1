package org.xinglin.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.precaution.Answers;

/**
 * An examination a doctor asked for.
 *
 * @param encounter the visit it was asked for in
 * @param indication why, in the doctor's words
 * @param egfr kidney function as the doctor knows it
 * @param answers what the patient said; null until they did
 */
record Order(
        OrderId id,
        PersonId patient,
        UUID encounter,
        PractitionerId practitioner,
        InstitutionId institution,
        UUID examination,
        String indication,
        @Nullable Integer egfr,
        @Nullable LocalDate egfrOn,
        Instant orderedAt,
        Instant validUntil,
        @Nullable Instant withdrawnAt,
        @Nullable Answers answers) {}
