package org.xinglin.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.kernel.CannotStart;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.Installation;

/** Plants the demo region once, before the first request is taken; all of it or nothing. */
@Component
class Planting implements SmartLifecycle {
    private final DemoSettings settings;
    private final Installation installation;
    private final Region region;
    private final List<DemoRows> rows;
    private final AdjustableClock clock;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    Planting(
            DemoSettings settings,
            Installation installation,
            Region region,
            List<DemoRows> rows,
            AdjustableClock clock,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.installation = installation;
        this.region = region;
        this.rows =
                rows.stream().sorted(Comparator.comparingInt(DemoRows::order)).toList();
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
        if (!installation.demo() && region.planted()) {
            throw new CannotStart(
                    "This database holds a demo region; production needs a database of its own: see XINGLIN_DATABASE_URL.");
        }
        if (installation.demo() && settings.plant()) {
            transaction.executeWithoutResult(status -> plantOnce());
        }
    }

    private void plantOnce() {
        if (region.planted()) {
            return;
        }
        var seed = new DemoSeed(
                settings.seed(),
                settings.size().patients(),
                settings.size().sessionDays(),
                settings.size().breadth(),
                clock.instant());
        region.remember(seed.number(), settings.size().name().toLowerCase(Locale.ROOT), seed.at());
        for (DemoRows part : rows.stream().filter(r -> r.wanted(seed)).toList()) {
            long begun = System.nanoTime();
            System.out.print("  planting " + part.title() + " … ");
            part.plant(seed);
            System.out.printf("%.1f s%n", (System.nanoTime() - begun) / 1e9);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts, and before timers run. */
    @Override
    public int getPhase() {
        return 0;
    }
}
