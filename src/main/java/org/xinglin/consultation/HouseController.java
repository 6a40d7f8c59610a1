package org.xinglin.consultation;

import java.util.List;
import java.util.UUID;
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
        return visits.today(house(who));
    }

    @GetMapping("/api/administration/visits/waiting")
    @AllowedTo(Role.ADMINISTRATOR)
    List<HouseVisits.WaitingVisit> waiting(Caller who) {
        return visits.waiting(house(who));
    }

    private static UUID house(Caller who) {
        UUID institution = who.institution();
        if (institution == null) {
            throw new NotFound("consultation.no-institution");
        }
        return institution;
    }
}
