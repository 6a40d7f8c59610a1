package org.xinglin.web;

import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Installation;

/** Tells pages what time it is here, and whether this is a demo. */
@RestController
class ClockController {
    private final Clock clock;
    private final Installation installation;

    ClockController(Clock clock, Installation installation) {
        this.clock = clock;
        this.installation = installation;
    }

    /** The server's time, which in a demo may be set. */
    record ServerTime(Instant now, boolean demo) {}

    @GetMapping("/api/clock")
    @AllowedToAnyone
    ServerTime clock() {
        return new ServerTime(clock.instant(), installation.demo());
    }
}
