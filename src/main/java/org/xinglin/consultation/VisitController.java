package org.xinglin.consultation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.SlotId;

/** Visits as the patient asks for them and both sides see them. */
@RestController
class VisitController {
    private final Requesting requesting;
    private final Withdrawing withdrawing;
    private final GateViews gates;
    private final VisitReading reading;

    VisitController(Requesting requesting, Withdrawing withdrawing, GateViews gates, VisitReading reading) {
        this.requesting = requesting;
        this.withdrawing = withdrawing;
        this.gates = gates;
        this.reading = reading;
    }

    /** What a patient asks for. */
    record NewVisit(
            @Nullable OfferingId offering,
            @Nullable PersonId patient,
            @Nullable String complaint,
            @Nullable List<UUID> evidence,
            @Nullable SlotId slot,
            @Nullable Boolean guardianPresent) {
        Requesting.Wish wish() {
            if (offering == null) {
                throw new InvalidInput("web.invalid-field", "/offering");
            }
            if (patient == null) {
                throw new InvalidInput("web.invalid-field", "/patient");
            }
            return new Requesting.Wish(
                    offering,
                    patient,
                    complaint == null ? "" : complaint,
                    evidence == null ? List.of() : evidence,
                    slot,
                    Boolean.TRUE.equals(guardianPresent));
        }
    }

    @GetMapping("/api/visits/gates")
    @AllowedTo(Role.PATIENT)
    GateViews.GatesView gates(
            Caller who,
            @RequestParam OfferingId offering,
            @RequestParam PersonId patient,
            @RequestParam(defaultValue = "false") boolean guardianPresent,
            Locale language) {
        return gates.of(who, offering, patient, guardianPresent, language);
    }

    @PostMapping("/api/visits")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.CREATED)
    VisitView request(
            Caller who,
            @RequestBody NewVisit visit,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key) {
        Visit requested = requesting.request(who, visit.wish(), IdempotencyKey.of(key));
        return reading.view(who, requested.id());
    }

    @GetMapping("/api/visits")
    @AllowedTo(Role.PATIENT)
    Page<VisitRow> mine(Caller who, @RequestParam(required = false) @Nullable UUID after) {
        return reading.ofPatient(who, after);
    }

    @GetMapping("/api/visits/{id}")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    VisitView visit(Caller who, @PathVariable VisitId id) {
        return reading.view(who, id);
    }

    @PostMapping("/api/visits/{id}/withdrawal")
    @AllowedTo(Role.PATIENT)
    VisitView withdraw(Caller who, @PathVariable VisitId id) {
        withdrawing.withdraw(who, id);
        return reading.view(who, id);
    }
}
