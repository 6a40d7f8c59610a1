package org.xinglin.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.Role;

/** The doctor's queue and decisions. */
@RestController
class DoctorController {
    private final VisitReading reading;
    private final Answering answering;

    DoctorController(VisitReading reading, Answering answering) {
        this.reading = reading;
        this.answering = answering;
    }

    /** Why, in a code and in words to the patient. */
    record Reasoned(@Nullable String reason, @Nullable String note) {}

    /** Whether it is a follow-up. */
    record Judgement(@Nullable Boolean followUp) {}

    @GetMapping("/api/practitioner/queue")
    @AllowedTo(Role.DOCTOR)
    VisitReading.QueueView queue(Caller who) {
        return reading.queue(who);
    }

    @GetMapping("/api/practitioner/visits")
    @AllowedTo(Role.DOCTOR)
    Page<VisitRow> ended(Caller who, @RequestParam(required = false) @Nullable UUID after) {
        return reading.endedOf(who, after);
    }

    @PostMapping("/api/visits/{id}/acceptance")
    @AllowedTo(Role.DOCTOR)
    VisitView accept(Caller who, @PathVariable VisitId id) {
        answering.accept(who, id);
        return reading.view(who, id);
    }

    @PostMapping("/api/visits/{id}/refusal")
    @AllowedTo(Role.DOCTOR)
    VisitView decline(Caller who, @PathVariable VisitId id, @RequestBody Reasoned why) {
        answering.decline(who, id, why.reason(), why.note());
        return reading.view(who, id);
    }

    @PutMapping("/api/visits/{id}/follow-up")
    @AllowedTo(Role.DOCTOR)
    VisitView judge(Caller who, @PathVariable VisitId id, @RequestBody Judgement judgement) {
        answering.judge(who, id, judgement.followUp());
        return reading.view(who, id);
    }

    @PostMapping("/api/visits/{id}/termination")
    @AllowedTo(Role.DOCTOR)
    VisitView terminate(Caller who, @PathVariable VisitId id, @RequestBody Reasoned why) {
        answering.terminate(who, id, why.reason(), why.note());
        return reading.view(who, id);
    }

    @PostMapping("/api/visits/{id}/closure")
    @AllowedTo(Role.DOCTOR)
    VisitView close(Caller who, @PathVariable VisitId id) {
        answering.close(who, id);
        return reading.view(who, id);
    }
}
