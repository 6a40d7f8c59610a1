package org.xinglin.examination;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;
import org.xinglin.precaution.Answers;
import org.xinglin.precaution.PreparationStep;
import org.xinglin.precaution.Question;

/**
 * An order as patient and doctor see it.
 *
 * @param questions what is asked before booking
 * @param answers what the patient said; null until they did
 * @param suggested what can be answered for them
 * @param noted the questions the record has something to say about
 * @param findings what stands in the way and how to prepare, the gravest first
 * @param steps what to do when; empty while no time is booked
 */
record OrderView(
        OrderId id,
        Stage stage,
        PersonId patientId,
        String patient,
        ExaminationView examination,
        String institution,
        String doctor,
        String indication,
        Instant orderedAt,
        Instant validUntil,
        Set<Question> questions,
        @Nullable Answers answers,
        Answers suggested,
        Set<Question> noted,
        List<FindingView> findings,
        @Nullable BookedView booking,
        List<PreparationStep> steps) {
    /** What the order waits for. */
    enum Stage {
        TO_ANSWER,
        ASK_DOCTOR,
        TO_BOOK,
        TO_PAY,
        BOOKED,
        ARRIVED,
        OVER,
        EXPIRED,
        WITHDRAWN
    }
}
