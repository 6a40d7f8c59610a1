package org.xinglin.examination;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.precaution.Answers;
import org.xinglin.scheduling.SlotId;

/** The patient's side of ordered examinations. */
@RestController
class OrderController {
    private final OrderReading reading;
    private final PlaceReading places;
    private final Answering answering;
    private final Reserving reserving;
    private final Changing changing;
    private final CalendarFile calendar;

    OrderController(
            OrderReading reading,
            PlaceReading places,
            Answering answering,
            Reserving reserving,
            Changing changing,
            CalendarFile calendar) {
        this.reading = reading;
        this.places = places;
        this.answering = answering;
        this.reserving = reserving;
        this.changing = changing;
        this.calendar = calendar;
    }

    /** The caller's own when nobody is named. */
    @GetMapping("/api/examination-orders")
    @AllowedTo(Role.PATIENT)
    List<OrderView> mine(Caller who, @RequestParam(required = false) @Nullable PersonId patientId, Locale locale) {
        return reading.of(who, patientId == null ? who.person() : patientId, locale);
    }

    @GetMapping("/api/examination-orders/{id}")
    @AllowedTo(Role.PATIENT)
    OrderView one(Caller who, @PathVariable OrderId id, Locale locale) {
        return reading.one(who, id, locale);
    }

    @PutMapping("/api/examination-orders/{id}/answers")
    @AllowedTo(Role.PATIENT)
    OrderView answer(Caller who, @PathVariable OrderId id, @RequestBody Answers given, Locale locale) {
        answering.answer(who, id, given);
        return reading.one(who, id, locale);
    }

    @GetMapping("/api/examination-orders/{id}/places")
    @AllowedTo(Role.PATIENT)
    PlacesView places(Caller who, @PathVariable OrderId id, Locale locale) {
        return places.of(who, id, locale);
    }

    /** The place somebody chose. */
    record PlaceChoice(@Nullable SlotId slotId) {
        SlotId required() {
            if (slotId == null) {
                throw new InvalidInput("examination.slot-missing", "/slotId");
            }
            return slotId;
        }
    }

    @PostMapping("/api/examination-orders/{id}/booking")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.PATIENT)
    Reserving.HeldPlace book(
            Caller who,
            @PathVariable OrderId id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody PlaceChoice choice) {
        return reserving.hold(who, id, choice.required(), IdempotencyKey.of(key));
    }

    @PostMapping("/api/examination-orders/{id}/move")
    @AllowedTo(Role.PATIENT)
    OrderView move(Caller who, @PathVariable OrderId id, @RequestBody PlaceChoice choice, Locale locale) {
        changing.move(who, id, choice.required());
        return reading.one(who, id, locale);
    }

    @PostMapping("/api/examination-orders/{id}/cancellation")
    @AllowedTo(Role.PATIENT)
    OrderView cancel(Caller who, @PathVariable OrderId id, Locale locale) {
        changing.cancel(who, id);
        return reading.one(who, id, locale);
    }

    @GetMapping(path = "/api/examination-orders/{id}/calendar", produces = "text/calendar")
    @AllowedTo(Role.PATIENT)
    ResponseEntity<byte[]> calendar(Caller who, @PathVariable OrderId id, Locale locale) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"examination.ics\"")
                .body(calendar.of(who, id, locale));
    }
}
