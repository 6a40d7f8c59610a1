package org.xinglin.accreditation;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Downloads;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The institution's side: its application, papers and contracts. */
@RestController
class ApplicationController {
    private final Applying applying;
    private final KeepingAgreements keeping;
    private final ApplicationViews views;
    private final Houses houses;
    private final Downloads downloads;

    ApplicationController(
            Applying applying, KeepingAgreements keeping, ApplicationViews views, Houses houses, Downloads downloads) {
        this.applying = applying;
        this.keeping = keeping;
        this.views = views;
        this.houses = houses;
        this.downloads = downloads;
    }

    /** @param version the one that was read */
    record FormRequest(int version, @Nullable InstitutionForm form) {}

    record PaperRequest(@Nullable AttachmentId attachmentId) {}

    record PartnerRequest(@Nullable String partner) {}

    /** What may be chosen in the form. */
    @GetMapping("/api/accreditation/choices")
    @AllowedTo({Role.APPLICANT, Role.ADMINISTRATOR, Role.SUPERVISOR})
    Choices choices() {
        return views.choices();
    }

    /** Begins, or goes on with the one that is under way. */
    @PostMapping("/api/accreditation")
    @AllowedTo(Role.APPLICANT)
    ApplicationView open(Caller who, Locale locale) {
        return views.view(applying.open(who), locale);
    }

    @GetMapping("/api/accreditation")
    @AllowedTo({Role.APPLICANT, Role.ADMINISTRATOR})
    ApplicationView own(Caller who, Locale locale) {
        return views.own(who, locale);
    }

    @PutMapping("/api/accreditation")
    @AllowedTo(Role.APPLICANT)
    ApplicationView save(Caller who, @RequestBody FormRequest request, Locale locale) {
        return views.view(applying.save(who, request.version(), request.form()), locale);
    }

    @PostMapping("/api/accreditation/submission")
    @AllowedTo(Role.APPLICANT)
    ApplicationView submit(Caller who, Locale locale) {
        return views.view(applying.submit(who), locale);
    }

    @GetMapping("/api/accreditation/files")
    @AllowedTo({Role.APPLICANT, Role.ADMINISTRATOR})
    FilesView files(Caller who) {
        return views.files(who);
    }

    @PutMapping("/api/accreditation/papers/{slot}")
    @AllowedTo({Role.APPLICANT, Role.ADMINISTRATOR})
    FilesView file(Caller who, @PathVariable PaperSlot slot, @RequestBody PaperRequest request) {
        applying.file(who, slot, request.attachmentId());
        return views.files(who);
    }

    @GetMapping("/api/accreditation/papers/{slot}")
    @AllowedTo({Role.APPLICANT, Role.ADMINISTRATOR})
    ResponseEntity<byte[]> paper(Caller who, @PathVariable PaperSlot slot) {
        return downloads.whole(views.paper(houses.of(who), slot));
    }

    @PostMapping("/api/accreditation/agreements")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.APPLICANT, Role.ADMINISTRATOR})
    FilesView agree(Caller who, @RequestBody AgreementRequest request) {
        keeping.enter(who, request);
        return views.files(who);
    }

    @GetMapping("/api/accreditation/agreements/{id}")
    @AllowedTo({Role.APPLICANT, Role.ADMINISTRATOR})
    ResponseEntity<byte[]> agreement(Caller who, @PathVariable UUID id) {
        return downloads.whole(views.agreement(houses.of(who), id));
    }

    @PostMapping("/api/accreditation/agreements/end")
    @AllowedTo({Role.APPLICANT, Role.ADMINISTRATOR})
    FilesView end(Caller who, @RequestBody PartnerRequest request) {
        keeping.end(who, request.partner());
        return views.files(who);
    }
}
