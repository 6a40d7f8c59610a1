package org.xinglin.rebooking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.AppointmentId;

/**
 * What may become of an appointment.
 *
 * @param movable whether the patient may move it now
 * @param moveUntil the last moment for that
 * @param movesLeft how often still
 * @param upgrade a dearer place that is kept while its difference is paid; null when there is none
 * @param displaced what the doctor's leave did to it; null when nothing
 */
record RebookingView(
        boolean movable,
        Instant moveUntil,
        int movesLeft,
        @Nullable Dearer upgrade,
        @Nullable Displaced displaced) {
    /**
     * @param state WAITING (for its payment), DONE, LAPSED, WITHDRAWN or RETURNED (paid too late; the money is on its way back)
     * @param startsAt when the dearer place would be
     */
    record Dearer(
            UUID id,
            AppointmentId appointmentId,
            String state,
            Words practitioner,
            Instant startsAt,
            Instant endsAt,
            Money difference,
            Instant payBy,
            @Nullable String paymentNo) {}

    /**
     * @param state MOVED (asks for an answer), ACCEPTED, DECLINED, UNANSWERED, REFUNDED, RELEASED or OVERTAKEN
     * @param practitioner whom the patient would have seen at {@code startsAt}
     */
    record Displaced(
            String state,
            Words practitioner,
            Instant startsAt,
            @Nullable Instant answerBy,
            Money refund) {}
}
