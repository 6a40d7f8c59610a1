package org.xinglin.portability;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** A person's own centre: what is kept, a copy of it, and proving a copy. */
@RestController
class PortabilityController {
    private final OwnCentre centre;
    private final Copying copying;
    private final Copies copies;
    private final Institutions institutions;
    private final People people;

    PortabilityController(OwnCentre centre, Copying copying, Copies copies, Institutions institutions, People people) {
        this.centre = centre;
        this.copying = copying;
        this.copies = copies;
        this.institutions = institutions;
        this.people = people;
    }

    /** @param patientId whose; the caller's when left out */
    record CopyRequest(
            @Nullable PersonId patientId, @Nullable CopyForm form) {}

    /** What everybody with the code may know: who made it when for whom, and what the file must hash to. */
    record ProvenCopy(
            String copyNo, CopyForm form, Instant madeAt, String holder, List<Words> institutions, String sha256) {}

    @GetMapping("/api/own-centre")
    @AllowedTo(Role.PATIENT)
    OwnCentre.CentreView centre(Caller who, @RequestParam(required = false) @Nullable PersonId patient, Locale locale) {
        return centre.of(who, patient, locale);
    }

    @PostMapping("/api/own-copies")
    @AllowedTo(Role.PATIENT)
    ResponseEntity<byte[]> make(Caller who, @RequestBody CopyRequest wanted, Locale locale) {
        Copying.Made made = copying.make(who, wanted.patientId(), wanted.form(), locale);
        boolean pdf = made.copy().form() == CopyForm.PDF;
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(made.copy().copyNo() + (pdf ? ".pdf" : ".json"))
                                .build()
                                .toString())
                .body(made.content());
    }

    @GetMapping("/api/own-copies/{code}")
    @AllowedToAnyone
    ProvenCopy prove(@PathVariable String code) {
        Copy copy = copies.ofCode(code).orElseThrow(() -> new NotFound("portability.no-such-copy"));
        return new ProvenCopy(
                copy.copyNo(),
                copy.form(),
                copy.madeAt(),
                Masking.name(people.person(copy.person()).name()),
                copy.institutions().stream()
                        .flatMap(id -> institutions.find(new InstitutionId(id)).stream())
                        .map(i -> i.name())
                        .toList(),
                copy.sha256());
    }
}
