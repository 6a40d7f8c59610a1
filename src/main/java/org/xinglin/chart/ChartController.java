package org.xinglin.chart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** A patient's record at a glance, allergies and problems. */
@RestController
class ChartController {
    private final ChartReading reading;
    private final NotingBackground noting;

    ChartController(ChartReading reading, NotingBackground noting) {
        this.reading = reading;
        this.noting = noting;
    }

    record NewAllergy(
            Allergy.@NotNull Kind kind,
            @NotNull String substance,
            @Nullable String reaction,
            Allergy.@NotNull Severity severity) {}

    record NewProblem(
            @NotNull String code,
            @Nullable LocalDate since,
            @Nullable String note) {}

    @GetMapping("/api/patients/{patient}/chart")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    Chart chart(Caller who, @PathVariable PersonId patient) {
        return reading.chart(who, patient);
    }

    @PostMapping("/api/patients/{patient}/allergies")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void noteAllergy(Caller who, @PathVariable PersonId patient, @Valid @RequestBody NewAllergy body) {
        noting.noteAllergy(who, patient, body.kind(), body.severity(), body.substance(), body.reaction());
    }

    @DeleteMapping("/api/allergies/{id}")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawAllergy(Caller who, @PathVariable UUID id) {
        noting.withdrawAllergy(who, id);
    }

    @PostMapping("/api/patients/{patient}/problems")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void noteProblem(Caller who, @PathVariable PersonId patient, @Valid @RequestBody NewProblem body) {
        noting.noteProblem(who, patient, body.code(), body.since(), body.note());
    }

    @PostMapping("/api/problems/{id}/resolution")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolveProblem(Caller who, @PathVariable UUID id) {
        noting.resolveProblem(who, id);
    }
}
