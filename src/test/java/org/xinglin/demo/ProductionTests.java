package org.xinglin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.kernel.CannotStart;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.NotFound;
import org.xinglin.testing.ProductTest;

/** What production refuses of the demo. */
@ProductTest
class ProductionTests {
    private static final Installation PRODUCTION =
            new Installation(Installation.Mode.PRODUCTION, Set.of(), URI.create("https://hospital.example"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    @Autowired
    ClockSetting setting;

    @Autowired
    TransactionTemplate transaction;

    /** Undone at the end, because the context is shared. */
    @Test
    @Transactional
    void aDemoDatabaseIsRefusedInOneSentence() {
        var region = new Region(jdbc);
        var planting = new Planting(
                new DemoSettings(true, 1, RegionSize.SMALL), PRODUCTION, region, List.of(), clock, transaction);
        planting.start();
        assertThat(region.planted()).as("production plants nothing").isFalse();

        region.remember(1, "small", Instant.parse("2026-03-01T00:00:00Z"));
        assertThatThrownBy(planting::start)
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "This database holds a demo region; production needs a database of its own: see XINGLIN_DATABASE_URL.");
    }

    @Test
    void theClockCannotBeSet() {
        var controller = new DemoClockController(setting, Clock.systemUTC(), PRODUCTION);
        assertThatThrownBy(() -> controller.forward(new ClockStep(60)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("demo.not-a-demo");
    }
}
