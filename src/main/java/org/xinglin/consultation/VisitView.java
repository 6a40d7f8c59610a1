package org.xinglin.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.commitment.PledgeView;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Title;
import org.xinglin.directory.Words;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * A visit as one side of it sees it.
 *
 * @param side the side the reader is on
 * @param dueAt when the state ends by itself: pay-by, answer-by or end of the talk
 * @param unread messages of the other side not read yet
 * @param payment number of the payment to make or made; only the patient's side sees it
 * @param refunded what went back, if anything did
 * @param pledge what was promised and how it stands; null until paid
 */
record VisitView(
        VisitId id,
        String number,
        OfferingKind kind,
        VisitState state,
        Author side,
        VisitPatient patient,
        VisitDoctor doctor,
        OfferingId offering,
        String complaint,
        List<VisitEvidence> evidence,
        VisitTerms terms,
        Instant requestedAt,
        @Nullable Instant paidAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt,
        @Nullable String endReason,
        @Nullable String endNote,
        @Nullable Boolean followUp,
        long lastSeq,
        long patientRead,
        long practitionerRead,
        int unread,
        @Nullable String payment,
        @Nullable Money refunded,
        boolean recordSigned,
        @Nullable PledgeView pledge,
        @Nullable VisitReview review) {

    /**
     * Who is ill.
     *
     * @param agent who asked in their name, when it was not they
     */
    record VisitPatient(
            PersonId id,
            String name,
            Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable VisitAgent agent) {}

    /** @param capacity guardian or agent */
    record VisitAgent(String name, String capacity) {}

    /** Who is asked, and where. */
    record VisitDoctor(
            PractitionerId id,
            String name,
            String nameEn,
            Title title,
            DepartmentId departmentId,
            Words department,
            String subject,
            InstitutionId institutionId,
            Words institution) {}

    /** The diagnosis a follow-up rests on. */
    record VisitEvidence(
            UUID id, String code, String nameZh, @Nullable String nameEn, LocalDate diagnosedOn) {}

    /** @param exchanges questions included; zero for as many as fit into the time */
    record VisitTerms(
            Money price,
            long replyWithinMinutes,
            long talkHours,
            int exchanges,
            int exchangesUsed,
            @Nullable Instant slotStart) {}

    /** The patient's rating. */
    record VisitReview(int satisfaction, int score, String comment, Instant at) {}
}
