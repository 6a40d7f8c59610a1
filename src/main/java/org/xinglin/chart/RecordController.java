package org.xinglin.chart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** Writing, signing, amending and reading outpatient records. */
@RestController
class RecordController {
    private static final int LONGEST_PIN = 200;

    private final RecordDesk desk;
    private final RecordSigning signing;
    private final RecordReading reading;

    RecordController(RecordDesk desk, RecordSigning signing, RecordReading reading) {
        this.desk = desk;
        this.signing = signing;
        this.reading = reading;
    }

    record Draft(@Min(0) int version, @NotNull @Valid RecordContent content) {}

    record Signing(
            @Min(1) int version,
            @NotNull @Size(max = LONGEST_PIN) String pin) {}

    record Amendment(
            @Min(1) int version,
            @NotNull String reason,
            @NotNull @Valid RecordContent content,
            @NotNull @Size(max = LONGEST_PIN) String pin) {}

    @GetMapping("/api/encounters/{encounter}/record-draft")
    @AllowedTo(Role.DOCTOR)
    RecordDesk.Sheet open(Caller who, @PathVariable EncounterId encounter) {
        return desk.open(who, encounter);
    }

    @PutMapping("/api/encounters/{encounter}/record-draft")
    @AllowedTo(Role.DOCTOR)
    RecordDesk.Sheet save(Caller who, @PathVariable EncounterId encounter, @Valid @RequestBody Draft body) {
        return desk.save(who, encounter, body.version(), body.content());
    }

    @PostMapping("/api/encounters/{encounter}/record")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.CREATED)
    RecordReading.Version sign(Caller who, @PathVariable EncounterId encounter, @Valid @RequestBody Signing body) {
        RecordId id = signing.sign(who, encounter, body.version(), body.pin().toCharArray());
        return reading.read(who, id, 0);
    }

    @PostMapping("/api/records/{id}/versions")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.CREATED)
    RecordReading.Version amend(Caller who, @PathVariable RecordId id, @Valid @RequestBody Amendment body) {
        signing.amend(
                who,
                id,
                body.version(),
                body.reason(),
                body.content(),
                body.pin().toCharArray());
        return reading.read(who, id, 0);
    }

    @GetMapping("/api/records/{id}")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    RecordReading.Version newest(Caller who, @PathVariable RecordId id) {
        return reading.read(who, id, 0);
    }

    @GetMapping("/api/records/{id}/versions/{version}")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    RecordReading.Version version(Caller who, @PathVariable RecordId id, @PathVariable int version) {
        return reading.read(who, id, version);
    }

    @GetMapping("/api/records/{id}/versions/{version}/pdf")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    ResponseEntity<byte[]> pdf(
            Caller who,
            @PathVariable RecordId id,
            @PathVariable int version,
            @RequestParam(defaultValue = "zh") String language) {
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return download(MediaType.APPLICATION_PDF, "record.pdf", reading.pdf(who, id, version, locale));
    }

    @GetMapping("/api/records/{id}/versions/{version}/document")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    ResponseEntity<byte[]> canonical(Caller who, @PathVariable RecordId id, @PathVariable int version) {
        return download(MediaType.APPLICATION_OCTET_STREAM, "document.json", reading.canonical(who, id, version));
    }

    private static ResponseEntity<byte[]> download(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }
}
