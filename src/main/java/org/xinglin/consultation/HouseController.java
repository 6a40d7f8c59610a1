package org.xinglin.consultation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;

/** What the administrator sees of visits: figures, never patients. */
@RestController
class HouseController {
    private final HouseVisits visits;

    HouseController(HouseVisits visits) {
        this.visits = visits;
    }

    @GetMapping("/api/administration/visits")
    @AllowedTo(Role.ADMINISTRATOR)
    HouseVisits.HouseDay today(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("consultation.no-institution");
        }
        return visits.today(who.institution());
    }
}
