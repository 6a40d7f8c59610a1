package org.xinglin.chart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Evidence of earlier diagnoses. */
@RestController
class EvidenceController {
    private final SubmittingEvidence submitting;
    private final ChartReading reading;

    EvidenceController(SubmittingEvidence submitting, ChartReading reading) {
        this.submitting = submitting;
        this.reading = reading;
    }

    record NewEvidence(
            @Nullable PersonId patient,
            @NotNull String code,
            @NotNull LocalDate diagnosedOn,
            @NotNull String hospital,
            @NotNull @Size(max = 50) List<@NotNull AttachmentId> attachments) {}

    record FromRecord(@NotNull UUID diagnosis) {}

    @PostMapping("/api/evidence")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.CREATED)
    Evidence submit(Caller who, @Valid @RequestBody NewEvidence body) {
        PersonId patient = body.patient() == null ? who.person() : body.patient();
        return submitting.upload(
                who,
                patient,
                new SubmittingEvidence.Paper(body.code(), body.diagnosedOn(), body.hospital(), body.attachments()));
    }

    @PostMapping("/api/evidence/from-record")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.CREATED)
    Evidence fromRecord(Caller who, @Valid @RequestBody FromRecord body) {
        return submitting.fromRecord(who, body.diagnosis());
    }

    @GetMapping("/api/patients/{patient}/evidence")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    List<Evidence> evidence(Caller who, @PathVariable PersonId patient) {
        return reading.evidence(who, patient);
    }

    @GetMapping("/api/evidence/{id}/attachments/{attachment}")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    ResponseEntity<byte[]> file(Caller who, @PathVariable EvidenceId id, @PathVariable AttachmentId attachment) {
        return reading.evidenceFile(who, id, attachment, false);
    }

    @GetMapping("/api/evidence/{id}/attachments/{attachment}/thumbnail")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    ResponseEntity<byte[]> thumbnail(Caller who, @PathVariable EvidenceId id, @PathVariable AttachmentId attachment) {
        return reading.evidenceFile(who, id, attachment, true);
    }
}
