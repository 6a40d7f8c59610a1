package org.xinglin.examination;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.chart.EncounterId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The doctor's side of examinations. */
@RestController
class DoctorController {
    private final DoctorReading reading;
    private final OrderReading orders;
    private final Ordering ordering;
    private final Lifting lifting;

    DoctorController(DoctorReading reading, OrderReading orders, Ordering ordering, Lifting lifting) {
        this.reading = reading;
        this.orders = orders;
        this.ordering = ordering;
        this.lifting = lifting;
    }

    @GetMapping("/api/encounters/{encounter}/examinations")
    @AllowedTo(Role.DOCTOR)
    OrderPanel panel(Caller who, @PathVariable EncounterId encounter, Locale locale) {
        return reading.panel(who, encounter, locale);
    }

    @PostMapping("/api/encounters/{encounter}/examinations")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.DOCTOR)
    OrderView order(Caller who, @PathVariable EncounterId encounter, @RequestBody Ordering.Wish wish, Locale locale) {
        return orders.view(ordering.order(who, encounter, wish), locale);
    }

    @PostMapping("/api/examination-orders/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.DOCTOR)
    void withdraw(Caller who, @PathVariable OrderId id) {
        ordering.withdraw(who, id);
    }

    /** What the doctor lifts, and why. */
    record Clearing(@Nullable String cause, @Nullable String reason) {}

    @PostMapping("/api/examination-orders/{id}/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.DOCTOR)
    void lift(Caller who, @PathVariable OrderId id, @RequestBody Clearing decision) {
        lifting.lift(who, id, decision.cause(), decision.reason());
    }

    @GetMapping("/api/practitioner/examination-questions")
    @AllowedTo(Role.DOCTOR)
    List<OrderView> questions(Caller who, Locale locale) {
        return reading.questions(who, locale);
    }
}
