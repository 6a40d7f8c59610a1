package org.xinglin.conduct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.AppointmentId;

/** Missed appointments and appeals. */
@RestController
class ConductController {
    private final ConductReading reading;
    private final Appeals appeals;

    ConductController(ConductReading reading, Appeals appeals) {
        this.reading = reading;
        this.appeals = appeals;
    }

    /** The caller's own when nobody is named. */
    @GetMapping("/api/no-shows")
    @AllowedTo(Role.PATIENT)
    ConductView mine(Caller who, @RequestParam(required = false) @Nullable PersonId patientId) {
        return reading.of(who, patientId == null ? who.person() : patientId);
    }

    /** Why the patient did not come. */
    record AppealRequest(@Nullable String reason) {}

    @PostMapping("/api/no-shows/{id}/appeal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.PATIENT)
    void appeal(Caller who, @PathVariable AppointmentId id, @RequestBody AppealRequest wanted) {
        appeals.appeal(who, id, wanted.reason());
    }

    @GetMapping("/api/administration/appeals")
    @AllowedTo(Role.ADMINISTRATOR)
    List<ConductView.Appeal> appeals(Caller who) {
        return reading.appeals(who);
    }

    /** What the institution decides, and why. */
    record Decision(@Nullable Boolean accept, @Nullable String note) {}

    @PostMapping("/api/administration/appeals/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void decide(Caller who, @PathVariable AppointmentId id, @RequestBody Decision decision) {
        if (decision.accept() == null) {
            throw new InvalidInput("conduct.decision-missing", "/accept");
        }
        appeals.decide(who, id, decision.accept(), decision.note());
    }
}
