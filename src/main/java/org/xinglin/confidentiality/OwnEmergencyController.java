package org.xinglin.confidentiality;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** The patient's side: who opened one's record in an emergency, why, and what came of it. */
@RestController
class OwnEmergencyController {
    private static final int MOST = 50;

    private final EmergencyAccesses accesses;
    private final EmergencyViews views;
    private final Guardians guardians;

    OwnEmergencyController(EmergencyAccesses accesses, EmergencyViews views, Guardians guardians) {
        this.accesses = accesses;
        this.views = views;
        this.guardians = guardians;
    }

    /** @param patient whose record; the caller's when left out */
    @GetMapping("/api/emergency-access")
    @AllowedTo(Role.PATIENT)
    List<EmergencyViews.EmergencyView> all(
            Caller who, @RequestParam(required = false) @Nullable PersonId patient, Locale locale) {
        PersonId whose = patient == null ? who.person() : patient;
        guardians.requireMayActFor(who, whose);
        return accesses.ofPatient(whose, MOST).stream()
                .map(a -> views.forPatient(a, false, locale))
                .toList();
    }

    @GetMapping("/api/emergency-access/{id}")
    @AllowedTo(Role.PATIENT)
    EmergencyViews.EmergencyView one(Caller who, @PathVariable EmergencyAccessId id, Locale locale) {
        return accesses.find(id)
                .filter(a -> guardians.mayActFor(who.person(), a.patient()))
                .map(a -> views.forPatient(a, true, locale))
                .orElseThrow(() -> new NotFound("confidentiality.no-such-access"));
    }
}
