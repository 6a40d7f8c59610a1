package org.xinglin.rebooking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;

/**
 * What may become of an appointment.
 *
 * @param movable whether the patient may move it now
 * @param moveUntil the last moment for that
 * @param movesLeft how often still
 * @param displaced what the doctor's leave did to it; null when nothing
 */
record RebookingView(
        boolean movable,
        Instant moveUntil,
        int movesLeft,
        @Nullable Displaced displaced) {
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
