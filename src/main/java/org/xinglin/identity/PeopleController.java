package org.xinglin.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Real names, and the people one acts for. */
@RestController
class PeopleController {
    private final Household household;
    private final Wards wards;
    private final Verification verification;
    private final Me me;

    PeopleController(Household household, Wards wards, Verification verification, Me me) {
        this.household = household;
        this.wards = wards;
        this.verification = verification;
        this.me = me;
    }

    record Claim(@Nullable String name, @Nullable String residentId) {}

    record Added(PersonId personId) {}

    @PostMapping("/api/real-name-check")
    @AllowedTo(Role.PATIENT)
    Me.MeView verify(Caller caller, @RequestBody Claim claim) {
        verification.verify(caller, claim.name(), claim.residentId());
        return me.of(caller);
    }

    /** For "who is it for": oneself, the children one acts for, and with an errand the adults who granted it. */
    @GetMapping("/api/people")
    @AllowedTo(Role.PATIENT)
    List<Household.FamilyMember> people(Caller caller, @RequestParam @Nullable Errand errand) {
        return household.of(caller.person(), errand);
    }

    @PostMapping("/api/people")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.CREATED)
    Added add(Caller caller, @RequestBody Wards.Declared declared) {
        return new Added(wards.add(caller, declared));
    }

    @PostMapping("/api/people/{id}/removal")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable PersonId id) {
        wards.remove(caller, id);
    }
}
