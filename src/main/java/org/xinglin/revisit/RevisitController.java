package org.xinglin.revisit;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Prices of revisits. */
@RestController
class RevisitController {
    private final RevisitReading reading;

    RevisitController(RevisitReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/patients/{id}/revisits")
    @AllowedTo(Role.PATIENT)
    List<RevisitView> of(Caller who, @PathVariable PersonId id) {
        return reading.of(who, id);
    }
}
