package org.xinglin.commitment;

import org.springframework.context.ApplicationContext;

/** Lets tests run the clock of promises and the count of rates when they want, beside the ones that run by themselves. */
public final class Watch {
    private Watch() {}

    public static void tick(ApplicationContext node) {
        node.getBean(Breaches.class).run();
    }

    public static void count(ApplicationContext node) {
        node.getBean(HitRates.class).count();
    }
}
