package org.xinglin.credentialing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.Role;

/** The administration's doctors: looked up, entered, their papers and rights. */
@RestController
class CredentialingController {
    private final LookingUp lookingUp;
    private final Enlisting enlisting;
    private final KeepingPapers papers;
    private final CredentialViews views;

    CredentialingController(LookingUp lookingUp, Enlisting enlisting, KeepingPapers papers, CredentialViews views) {
        this.lookingUp = lookingUp;
        this.enlisting = enlisting;
        this.papers = papers;
        this.views = views;
    }

    @PostMapping("/api/register/look-ups")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.ADMINISTRATOR)
    LookUpView lookUp(Caller who, @RequestBody LookingUp.LookUpRequest request) {
        return views.found(lookingUp.ask(who, request));
    }

    @PostMapping("/api/administration/doctors")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.ADMINISTRATOR)
    Enlisted enlist(Caller who, @RequestBody DoctorRequest request) {
        return enlisting.enlist(who, request);
    }

    @GetMapping("/api/administration/doctors")
    @AllowedTo(Role.ADMINISTRATOR)
    CountedPage<CredentialView> all(
            Caller who,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String after) {
        return views.house(who, text, after);
    }

    @PutMapping("/api/administration/doctors/{id}/insurance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void insure(Caller who, @PathVariable PractitionerId id, @RequestBody InsuranceRequest request) {
        papers.insure(who, id, request);
    }

    @PutMapping("/api/administration/doctors/{id}/consent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void consent(Caller who, @PathVariable PractitionerId id, @RequestBody ConsentRequest request) {
        papers.consent(who, id, request);
    }

    @PutMapping("/api/administration/doctors/{id}/rights")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void grant(Caller who, @PathVariable PractitionerId id, @RequestBody RightsRequest request) {
        papers.grant(who, id, request);
    }

    /** Asks the register again at once, for instance after a renewal. */
    @PostMapping("/api/administration/doctors/{id}/register-check")
    @AllowedTo(Role.ADMINISTRATOR)
    CredentialView recheck(Caller who, @PathVariable PractitionerId id) {
        return views.recheck(who, id);
    }
}
