package org.xinglin.demo;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.kernel.Installation;

/** Moves the demo's clock forward on every node; it never moves back, because what happened stays happened. */
@Component
class ClockSetting {
    private final Region region;
    private final AdjustableClock clock;
    private final Installation installation;

    ClockSetting(Region region, AdjustableClock clock, Installation installation) {
        this.region = region;
        this.clock = clock;
        this.installation = installation;
    }

    void forward(Duration by) {
        long ahead = region.secondsAhead().orElse(0L) + by.toSeconds();
        if (region.moveClock(ahead)) {
            clock.setOffset(Duration.ofSeconds(ahead));
        }
    }

    /** The other nodes follow within a second, forward only. */
    @Scheduled(fixedDelay = 1_000)
    void follow() {
        if (installation.demo()) {
            region.secondsAhead()
                    .map(Duration::ofSeconds)
                    .filter(d -> d.compareTo(clock.offset()) > 0)
                    .ifPresent(clock::setOffset);
        }
    }
}
