package org.xinglin.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Booking and cancelling. */
@RestController
class AppointmentController {
    private final Booking booking;
    private final Cancelling cancelling;
    private final AppointmentReading reading;

    AppointmentController(Booking booking, Cancelling cancelling, AppointmentReading reading) {
        this.booking = booking;
        this.cancelling = cancelling;
        this.reading = reading;
    }

    @GetMapping("/api/appointments")
    @AllowedTo(Role.PATIENT)
    List<AppointmentView> mine(Caller who) {
        return reading.mine(who);
    }

    @GetMapping("/api/appointments/{id}")
    @AllowedTo(Role.PATIENT)
    AppointmentView one(Caller who, @PathVariable AppointmentId id) {
        return reading.one(who, id);
    }

    /**
     * What somebody wants to book.
     *
     * @param patientId who will come; the caller when left out
     */
    record HoldRequest(@Nullable SlotId slotId, @Nullable PersonId patientId) {}

    @PostMapping("/api/appointments")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.PATIENT)
    Held hold(
            Caller who,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody HoldRequest wanted) {
        IdempotencyKey intent = IdempotencyKey.of(key);
        if (wanted.slotId() == null) {
            throw new InvalidInput("scheduling.slot-missing", "/slotId");
        }
        PersonId patient = wanted.patientId() == null ? who.person() : wanted.patientId();
        return booking.hold(who, wanted.slotId(), patient, intent);
    }

    @PostMapping("/api/appointments/{id}/cancellation")
    @AllowedTo(Role.PATIENT)
    AppointmentView cancel(Caller who, @PathVariable AppointmentId id) {
        cancelling.cancel(who, id);
        return reading.one(who, id);
    }
}
