package org.xinglin.waitlist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Role;

/** Waiting for a place, and answering when one is offered. */
@RestController
class WaitlistController {
    private final Joining joining;
    private final Leaving leaving;
    private final Answering answering;
    private final WishReading reading;
    private final Prospects prospects;

    WaitlistController(
            Joining joining, Leaving leaving, Answering answering, WishReading reading, Prospects prospects) {
        this.joining = joining;
        this.leaving = leaving;
        this.answering = answering;
        this.reading = reading;
        this.prospects = prospects;
    }

    /** What one should know before joining; {@code doctor} left out means any of the department. */
    @GetMapping("/api/waitlist/prospects")
    @AllowedToAnyone
    Prospects.ProspectView prospects(
            @RequestParam(required = false) @Nullable DepartmentId department,
            @RequestParam(required = false) @Nullable PractitionerId doctor) {
        return prospects.of(department, doctor);
    }

    @GetMapping("/api/waitlist/wishes")
    @AllowedTo(Role.PATIENT)
    List<WishView> mine(Caller who) {
        return reading.mine(who);
    }

    @PostMapping("/api/waitlist/wishes")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.PATIENT)
    WishView join(
            Caller who,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody WishRequest wanted) {
        IdempotencyKey intent = IdempotencyKey.of(key);
        var patient = wanted.patientId() == null ? who.person() : wanted.patientId();
        return reading.one(who, joining.join(who, patient, wanted, intent));
    }

    @GetMapping("/api/waitlist/wishes/{id}")
    @AllowedTo(Role.PATIENT)
    WishView one(Caller who, @PathVariable WishId id) {
        return reading.one(who, id);
    }

    @PostMapping("/api/waitlist/wishes/{id}/withdrawal")
    @AllowedTo(Role.PATIENT)
    WishView withdraw(Caller who, @PathVariable WishId id) {
        leaving.withdraw(who, id);
        return reading.one(who, id);
    }

    @GetMapping("/api/waitlist/offers/{id}")
    @AllowedTo(Role.PATIENT)
    OfferView offer(Caller who, @PathVariable OfferId id) {
        return reading.offer(who, id);
    }

    /** The offer itself is the intent: accepted twice, it is one appointment. */
    @PostMapping("/api/waitlist/offers/{id}/acceptance")
    @AllowedTo(Role.PATIENT)
    OfferView accept(Caller who, @PathVariable OfferId id) {
        answering.accept(who, id);
        return reading.offer(who, id);
    }

    @PostMapping("/api/waitlist/offers/{id}/refusal")
    @AllowedTo(Role.PATIENT)
    OfferView decline(Caller who, @PathVariable OfferId id) {
        answering.decline(who, id);
        return reading.offer(who, id);
    }
}
