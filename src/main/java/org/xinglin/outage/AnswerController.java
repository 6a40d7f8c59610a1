package org.xinglin.outage;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.examination.OrderId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Role;

/** The patient's answer to a place they were moved to. */
@RestController
class AnswerController {
    private final Answering answering;

    AnswerController(Answering answering) {
        this.answering = answering;
    }

    /** Empty when no outage touched it. */
    @GetMapping("/api/examination-orders/{id}/displacement")
    @AllowedTo(Role.PATIENT)
    ResponseEntity<DisplacedView> of(Caller who, @PathVariable OrderId id) {
        DisplacedView view = answering.of(who, id);
        return view == null ? ResponseEntity.noContent().build() : ResponseEntity.ok(view);
    }

    /** Takes the place, or all of the money. */
    record OutageAnswer(@Nullable Boolean accept) {}

    @PostMapping("/api/examination-orders/{id}/outage-answer")
    @AllowedTo(Role.PATIENT)
    ResponseEntity<DisplacedView> answer(Caller who, @PathVariable OrderId id, @RequestBody OutageAnswer answer) {
        if (answer.accept() == null) {
            throw new InvalidInput("outage.answer-missing", "/accept");
        }
        answering.answer(who, id, answer.accept());
        return of(who, id);
    }
}
