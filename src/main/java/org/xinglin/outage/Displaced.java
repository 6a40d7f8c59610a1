package org.xinglin.outage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.examination.OrderId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * What an outage did to one booking; written in the transaction that did it, so that it is done once.
 *
 * @param startsAt when it would have been
 * @param answerBy until when the patient takes the new place or the money; null when there was no place
 */
record Displaced(
        OutageId outage,
        UUID booking,
        OrderId order,
        PersonId patient,
        Instant startsAt,
        State state,
        Money refund,
        @Nullable Instant answerBy,
        Instant at) {
    /** How it stands. */
    enum State {
        /** Moved; the patient has not answered. */
        MOVED,
        ACCEPTED,
        DECLINED,
        /** Moved, and never answered: silence is no consent, so the money went back. */
        UNANSWERED,
        /** No place that fits was free. */
        REFUNDED,
        /** It was not paid yet. */
        RELEASED,
        /** The booking ended or lost its new place as well. */
        OVERTAKEN
    }
}
