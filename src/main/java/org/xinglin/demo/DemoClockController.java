package org.xinglin.demo;

import java.time.Clock;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;

/** Lets a visitor of the demo move time forward, to watch reminders, lapses and promises. */
@RestController
class DemoClockController {
    private static final int LONGEST_STEP_DAYS = 31;

    private final ClockSetting setting;
    private final Clock clock;
    private final Installation installation;

    DemoClockController(ClockSetting setting, Clock clock, Installation installation) {
        this.setting = setting;
        this.clock = clock;
        this.installation = installation;
    }

    @PostMapping("/api/demo/clock")
    @AllowedToAnyone
    Moved forward(@RequestBody ClockStep step) {
        if (!installation.demo()) {
            throw new NotFound("demo.not-a-demo");
        }
        if (step.minutes() < 1
                || step.minutes() > Duration.ofDays(LONGEST_STEP_DAYS).toMinutes()) {
            throw new InvalidInput("demo.step-out-of-range", "/minutes");
        }
        setting.forward(Duration.ofMinutes(step.minutes()));
        return new Moved(clock.instant());
    }
}
