package org.xinglin.accreditation;

import java.util.List;
import java.util.Locale;
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
import org.xinglin.attachment.Downloads;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The supervisor's side: who may apply, what was handed in, the licence or the way back. */
@RestController
class LicensingController {
    private final Licensing licensing;
    private final Inviting inviting;
    private final ApplicationViews views;
    private final Downloads downloads;

    LicensingController(Licensing licensing, Inviting inviting, ApplicationViews views, Downloads downloads) {
        this.licensing = licensing;
        this.inviting = inviting;
        this.views = views;
        this.downloads = downloads;
    }

    /** @param connectionSeen that data of the institution were seen to arrive on the supervision platform */
    record LicenceRequest(@Nullable Boolean connectionSeen) {}

    record RemarkRequest(@Nullable String remark) {}

    @PostMapping("/api/applicants")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.SUPERVISOR, Role.OPERATOR})
    Invited invite(Caller who, @RequestBody ApplicantRequest request) {
        return inviting.invite(who, request);
    }

    @GetMapping("/api/accreditations")
    @AllowedTo(Role.SUPERVISOR)
    List<ApplicationRow> all() {
        return views.all();
    }

    @GetMapping("/api/accreditations/{id}")
    @AllowedTo(Role.SUPERVISOR)
    ApplicationView one(@PathVariable ApplicationId id, Locale locale) {
        return views.one(id, locale);
    }

    @GetMapping("/api/accreditations/{id}/papers/{slot}")
    @AllowedTo(Role.SUPERVISOR)
    ResponseEntity<byte[]> paper(@PathVariable ApplicationId id, @PathVariable PaperSlot slot) {
        return downloads.whole(views.paper(id.value(), slot));
    }

    @GetMapping("/api/accreditations/{id}/agreements/{agreement}")
    @AllowedTo(Role.SUPERVISOR)
    ResponseEntity<byte[]> agreement(@PathVariable ApplicationId id, @PathVariable UUID agreement) {
        return downloads.whole(views.agreement(id.value(), agreement));
    }

    @PostMapping("/api/accreditations/{id}/licence")
    @AllowedTo(Role.SUPERVISOR)
    ApplicationView license(
            Caller who, @PathVariable ApplicationId id, @RequestBody LicenceRequest request, Locale locale) {
        licensing.license(who, id, Boolean.TRUE.equals(request.connectionSeen()));
        return views.one(id, locale);
    }

    @PostMapping("/api/accreditations/{id}/return")
    @AllowedTo(Role.SUPERVISOR)
    ApplicationView giveBack(
            Caller who, @PathVariable ApplicationId id, @RequestBody RemarkRequest request, Locale locale) {
        licensing.giveBack(who, id, request.remark());
        return views.one(id, locale);
    }
}
