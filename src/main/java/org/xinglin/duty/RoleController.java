package org.xinglin.duty;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.Role;

/** Roles given and taken in the browser. */
@RestController
class RoleController {
    private final RoleGranting granting;
    private final RoleReading reading;

    RoleController(RoleGranting granting, RoleReading reading) {
        this.granting = granting;
        this.reading = reading;
    }

    @GetMapping("/api/administration/roles")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    RoleReading.RoleBoard board(Caller who) {
        return reading.board(who);
    }

    @GetMapping("/api/administration/roles/holders")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    CountedPage<RoleReading.RoleHolder> holders(
            Caller who,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String after) {
        return reading.holders(who, text, after);
    }

    @PostMapping("/api/administration/roles")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    RoleReading.RoleBoard grant(Caller who, @RequestBody RoleGranting.RoleOf wanted) {
        granting.grant(who, wanted);
        return reading.board(who);
    }

    @PostMapping("/api/administration/roles/withdrawal")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    RoleReading.RoleBoard withdraw(Caller who, @RequestBody RoleGranting.RoleOf wanted) {
        granting.withdraw(who, wanted);
        return reading.board(who);
    }

    @PostMapping("/api/administration/roles/newcomers")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    RoleGranting.FirstSignIn introduce(Caller who, @RequestBody RoleGranting.Newcomer newcomer) {
        return granting.introduce(who, newcomer);
    }
}
