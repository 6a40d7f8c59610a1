package org.xinglin.confidentiality;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** The doctor's side of an emergency: find the person, break the glass, close it again. */
@RestController
class EmergencyController {
    private static final int MOST = 50;

    private final FindingPatient finding;
    private final BreakingGlass breaking;
    private final EmergencyAccesses accesses;
    private final EmergencyViews views;

    EmergencyController(
            FindingPatient finding, BreakingGlass breaking, EmergencyAccesses accesses, EmergencyViews views) {
        this.finding = finding;
        this.breaking = breaking;
        this.accesses = accesses;
        this.views = views;
    }

    /** @param number a resident id or a mobile number */
    record LookUp(@Nullable String number) {}

    record Emergency(
            @Nullable EmergencyReason reason, @Nullable String words) {}

    @PostMapping("/api/patient-look-ups")
    @AllowedTo(Role.DOCTOR)
    FindingPatient.FoundPatient find(Caller who, @RequestBody LookUp wanted) {
        return finding.find(who, wanted.number());
    }

    @PostMapping("/api/patients/{patient}/emergency-access")
    @AllowedTo(Role.DOCTOR)
    EmergencyViews.EmergencyView open(
            Caller who, @PathVariable PersonId patient, @RequestBody Emergency emergency, Locale locale) {
        return views.forDoctor(breaking.open(who, patient, emergency.reason(), emergency.words()), locale);
    }

    @PostMapping("/api/practitioner/emergency-access/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.DOCTOR)
    void close(Caller who, @PathVariable EmergencyAccessId id) {
        breaking.close(who, id);
    }

    /** One's own, the newest first. */
    @GetMapping("/api/practitioner/emergency-access")
    @AllowedTo(Role.DOCTOR)
    List<EmergencyViews.EmergencyView> own(Caller who, Locale locale) {
        return accesses.ofDoctor(who.person(), MOST).stream()
                .map(a -> views.forDoctor(a, locale))
                .toList();
    }
}
