package org.xinglin.journeys;

import java.util.concurrent.atomic.AtomicInteger;

/** Somebody nobody knows yet: a name, a phone and a resident id of a division that was never issued. */
record Newcomer(String name, String phone, String residentId) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() / 1000 % 9000));

    static Newcomer named(String name) {
        int number = NUMBER.incrementAndGet() % 10_000;
        String digits = "990107" + "19%02d0%d%02d".formatted(60 + number % 40, 1 + number % 9, 1 + number % 28)
                + "%03d".formatted(number % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return new Newcomer(name, "1380019%04d".formatted(number), digits + CHECKS.charAt(sum % CHECKS.length()));
    }
}
