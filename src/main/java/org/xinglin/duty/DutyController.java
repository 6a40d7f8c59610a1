package org.xinglin.duty;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** Who of the house answers for what. */
@RestController
class DutyController {
    private final DutyReading reading;
    private final Granting granting;

    DutyController(DutyReading reading, Granting granting) {
        this.reading = reading;
        this.granting = granting;
    }

    @GetMapping("/api/administration/duties")
    @AllowedTo(Role.ADMINISTRATOR)
    DutyReading.DutyBoard board(Caller who) {
        return reading.board(who);
    }

    @GetMapping("/api/administration/colleagues")
    @AllowedTo(Role.ADMINISTRATOR)
    List<DutyReading.OfTheHouse> colleagues(Caller who, @RequestParam(required = false) @Nullable String text) {
        return reading.colleagues(who, text);
    }

    @PostMapping("/api/administration/duties")
    @AllowedTo(Role.ADMINISTRATOR)
    DutyReading.DutyBoard grant(Caller who, @RequestBody NewDuty wanted) {
        granting.grant(who, wanted);
        return reading.board(who);
    }

    @PostMapping("/api/administration/duties/{id}/end")
    @AllowedTo(Role.ADMINISTRATOR)
    DutyReading.DutyBoard end(Caller who, @PathVariable UUID id) {
        granting.end(who, id);
        return reading.board(who);
    }
}
