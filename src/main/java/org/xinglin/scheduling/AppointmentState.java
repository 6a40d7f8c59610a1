package org.xinglin.scheduling;

import java.time.Instant;

/** Where an appointment stands; only the first two occupy their slot. */
sealed interface AppointmentState {
    /** The slot is kept until the payment comes or the time is up (XL-HOLD). */
    record Held(Instant until) implements AppointmentState {}

    /** Paid for. */
    record Confirmed(Instant at) implements AppointmentState {}

    /** Nobody paid in time; the slot is free again. */
    record Lapsed(Instant at) implements AppointmentState {}

    /** Given back; what was paid is refunded. */
    record Cancelled(Instant at, String reason) implements AppointmentState {}

    default boolean live() {
        return this instanceof Held || this instanceof Confirmed;
    }
}
