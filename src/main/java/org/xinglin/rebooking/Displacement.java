package org.xinglin.rebooking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * What a leave did to one appointment; written in the transaction that did it, so that it is done once.
 *
 * @param practitioner whom the patient would have seen
 * @param startsAt and when
 * @param answerBy until when the patient takes the new place or the money; null when there was no place
 */
record Displacement(
        LeaveId leave,
        AppointmentId appointment,
        PersonId patient,
        PractitionerId practitioner,
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
        /** No equal place was free. */
        REFUNDED,
        /** It was not paid yet. */
        RELEASED,
        /** The appointment ended or lost its new place as well. */
        OVERTAKEN
    }
}
