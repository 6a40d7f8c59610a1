package org.xinglin.rebooking;

import java.util.List;
import java.util.UUID;
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
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SlotId;

/** The patient's changes. */
@RestController
class RebookingController {
    private final RebookingReading reading;
    private final Rescheduling rescheduling;
    private final Answering answering;
    private final Upgrading upgrading;

    RebookingController(RebookingReading reading, Rescheduling rescheduling, Answering answering, Upgrading upgrading) {
        this.reading = reading;
        this.rescheduling = rescheduling;
        this.answering = answering;
        this.upgrading = upgrading;
    }

    @GetMapping("/api/appointments/{id}/rebooking")
    @AllowedTo(Role.PATIENT)
    RebookingView of(Caller who, @PathVariable AppointmentId id) {
        return reading.of(who, id);
    }

    @GetMapping("/api/appointments/{id}/alternatives")
    @AllowedTo(Role.PATIENT)
    List<AlternativeView> alternatives(Caller who, @PathVariable AppointmentId id) {
        return reading.alternatives(who, id);
    }

    /** Where to. */
    record MoveRequest(@Nullable SlotId slotId) {}

    @PostMapping("/api/appointments/{id}/move")
    @AllowedTo(Role.PATIENT)
    RebookingView move(
            Caller who,
            @PathVariable AppointmentId id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody MoveRequest wanted) {
        IdempotencyKey intent = IdempotencyKey.of(key);
        if (wanted.slotId() == null) {
            throw new InvalidInput("rebooking.slot-missing", "/slotId");
        }
        rescheduling.move(who, id, wanted.slotId(), intent);
        return reading.of(who, id);
    }

    /** Keeps a dearer place while its difference is paid. */
    @PostMapping("/api/appointments/{id}/upgrade")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.PATIENT)
    RebookingView.Dearer upgrade(
            Caller who,
            @PathVariable AppointmentId id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody MoveRequest wanted) {
        IdempotencyKey intent = IdempotencyKey.of(key);
        if (wanted.slotId() == null) {
            throw new InvalidInput("rebooking.slot-missing", "/slotId");
        }
        return reading.upgrade(who, upgrading.open(who, id, wanted.slotId(), intent));
    }

    @GetMapping("/api/upgrades/{id}")
    @AllowedTo(Role.PATIENT)
    RebookingView.Dearer upgrade(Caller who, @PathVariable UUID id) {
        return reading.upgrade(who, id);
    }

    @PostMapping("/api/upgrades/{id}/withdrawal")
    @AllowedTo(Role.PATIENT)
    RebookingView.Dearer withdraw(Caller who, @PathVariable UUID id) {
        upgrading.withdraw(who, id);
        return reading.upgrade(who, id);
    }

    /** Takes the place the doctor's leave moved the appointment to, or all of the money. */
    record Answer(@Nullable Boolean accept) {}

    @PostMapping("/api/appointments/{id}/leave-answer")
    @AllowedTo(Role.PATIENT)
    RebookingView answer(Caller who, @PathVariable AppointmentId id, @RequestBody Answer answer) {
        if (answer.accept() == null) {
            throw new InvalidInput("rebooking.answer-missing", "/accept");
        }
        answering.answer(who, id, answer.accept());
        return reading.of(who, id);
    }
}
