package org.xinglin.incident;

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
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.Role;

/** Incidents: entered by the staff, handled by the administration. */
@RestController
class IncidentController {
    private final Reporting reporting;
    private final HandlingIncident handling;
    private final IncidentReading reading;

    IncidentController(Reporting reporting, HandlingIncident handling, IncidentReading reading) {
        this.reporting = reporting;
        this.handling = handling;
        this.reading = reading;
    }

    /** The incident that was entered. */
    record Entered(IncidentId id, String incidentNo) {}

    @PostMapping("/api/incidents")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Entered report(
            Caller who,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody NewIncident wanted) {
        Incident entered = reporting.report(who, wanted, IdempotencyKey.of(key));
        return new Entered(entered.id(), entered.incidentNo());
    }

    @GetMapping("/api/incidents")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    List<IncidentView> own(Caller who) {
        return reading.own(who);
    }

    /** Those that are open, the most urgent first. */
    @GetMapping("/api/administration/incidents/open")
    @AllowedTo(Role.ADMINISTRATOR)
    List<IncidentView> open(Caller who) {
        return reading.open(who);
    }

    @GetMapping("/api/administration/incidents/closed")
    @AllowedTo(Role.ADMINISTRATOR)
    Page<IncidentView> closed(Caller who, @RequestParam(required = false) @Nullable IncidentId after) {
        return reading.closed(who, after);
    }

    @GetMapping("/api/administration/incidents/{id}")
    @AllowedTo(Role.ADMINISTRATOR)
    IncidentView one(Caller who, @PathVariable IncidentId id) {
        return reading.one(who, id);
    }

    @PostMapping("/api/administration/incidents/{id}/grading")
    @AllowedTo(Role.ADMINISTRATOR)
    IncidentView classify(Caller who, @PathVariable IncidentId id, @RequestBody HandlingIncident.Grading grading) {
        handling.classify(who, id, grading);
        return reading.one(who, id);
    }

    @PostMapping("/api/administration/incidents/{id}/steps")
    @AllowedTo(Role.ADMINISTRATOR)
    IncidentView write(Caller who, @PathVariable IncidentId id, @RequestBody HandlingIncident.Deed deed) {
        handling.write(who, id, deed);
        return reading.one(who, id);
    }

    @PostMapping("/api/administration/incidents/{id}/closure")
    @AllowedTo(Role.ADMINISTRATOR)
    IncidentView close(Caller who, @PathVariable IncidentId id, @RequestBody HandlingIncident.Closing closing) {
        handling.close(who, id, closing);
        return reading.one(who, id);
    }
}
