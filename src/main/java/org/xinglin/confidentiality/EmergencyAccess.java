package org.xinglin.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/**
 * A glass that was broken.
 *
 * @param words the reason in the doctor's own words
 * @param closedAt when the doctor had seen enough, or the time ran out; null while it may still be open
 * @param reviewBy last day to review it
 */
record EmergencyAccess(
        EmergencyAccessId id,
        PersonId patient,
        PersonId doctor,
        PractitionerId practitioner,
        InstitutionId institution,
        EmergencyReason reason,
        String words,
        Instant openedAt,
        Instant until,
        @Nullable Instant closedAt,
        LocalDate reviewBy,
        @Nullable Review review) {
    /** The judgement afterwards; its note is read by the patient and the doctor. */
    record Review(Verdict verdict, Instant at, PersonId by, String note) {}

    boolean openAt(Instant at) {
        return closedAt == null && at.isBefore(until);
    }

    /** When looking ended or will end. */
    Instant end() {
        return closedAt == null ? until : closedAt;
    }
}
