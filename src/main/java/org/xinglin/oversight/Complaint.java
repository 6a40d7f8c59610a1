package org.xinglin.oversight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

/**
 * A complaint as it is stored.
 *
 * @param ticketNo what people call it by
 * @param about the appointment or visit it concerns; null when it is about the institution
 * @param aboutEntry the entry of the access log it concerns, if one
 * @param acceptBy last day to take it up
 * @param answerBy last day to answer it
 * @param outcome what was found; null until it is answered, and of what was answered before outcomes were kept
 * @param department the one it concerns, once somebody said so
 * @param handler who sees to it, once it was handed to somebody
 */
record Complaint(
        ComplaintId id,
        String ticketNo,
        PersonId person,
        InstitutionId institution,
        @Nullable Subject about,
        @Nullable Long aboutEntry,
        ComplaintKind kind,
        String text,
        Instant filedAt,
        LocalDate acceptBy,
        LocalDate answerBy,
        @Nullable Instant acceptedAt,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable ComplaintOutcome outcome,
        @Nullable DepartmentId department,
        @Nullable PersonId handler) {
    ComplaintState state() {
        if (answeredAt != null) {
            return ComplaintState.ANSWERED;
        }
        return acceptedAt != null ? ComplaintState.ACCEPTED : ComplaintState.FILED;
    }

    /** The day by which somebody must act next; null once it is answered. */
    @Nullable
    LocalDate dueOn() {
        return switch (state()) {
            case FILED -> acceptBy;
            case ACCEPTED -> answerBy;
            case ANSWERED -> null;
        };
    }
}
