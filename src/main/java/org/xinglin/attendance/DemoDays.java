package org.xinglin.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;

/**
 * A doctor's clinics as they may have gone, grown from a seed: who is booked and does not come, comes early or late, goes
 * first; a doctor who begins late, has slow days, takes breaks and gets slower towards the end. The wait model knows none
 * of these rules; it sees only what came of them.
 *
 * @param unrest 1 for the demo's habits, more for people and doctors that are less regular
 */
record DemoDays(long seed, int doctor, double unrest) {
    private static final int SLOTS = 16;
    private static final int SLOT_MINUTES = 15;
    private static final int PER_SLOT = 2;
    private static final double NO_SHOWS = 0.09;
    private static final double PRIORITY = 0.03;
    private static final double BREAK = 0.3;

    /** A visit with its number; {@code first} goes before the others. */
    record Guest(int number, boolean first, Passage passage) {}

    /** One half day: everybody who was booked, and what came of it. */
    record Day(Instant begins, List<Guest> guests, List<Instant> booked) {
        PastClinic past() {
            return new PastClinic(
                    begins,
                    guests.stream()
                            .map(Guest::passage)
                            .sorted(Comparator.comparing(Passage::calledAt))
                            .toList());
        }

        /** What could be known at a moment. */
        Scene sceneAt(Instant at) {
            List<Instant> expected = new ArrayList<>(booked);
            guests.stream()
                    .filter(g -> !g.passage().checkedInAt().isAfter(at))
                    .forEach(g -> expected.remove(g.passage().slotAt()));
            return new Scene(
                    at,
                    begins,
                    past().passages().stream()
                            .filter(p -> !p.endedAt().isAfter(at))
                            .toList(),
                    guests.stream()
                            .map(Guest::passage)
                            .filter(p ->
                                    !p.calledAt().isAfter(at) && p.endedAt().isAfter(at))
                            .map(Passage::calledAt)
                            .findFirst()
                            .orElse(null),
                    guests.stream()
                            .filter(g -> !g.passage().checkedInAt().isAfter(at)
                                    && g.passage().calledAt().isAfter(at))
                            .sorted(Comparator.comparing((Guest g) -> !g.first())
                                    .thenComparing(g -> g.passage().orderAt())
                                    .thenComparing(Guest::number))
                            .map(g -> new Scene.Waiting(g.number(), g.passage().orderAt(), g.first()))
                            .toList(),
                    List.copyOf(expected));
        }
    }

    private record Arrival(Instant slot, Instant order, Instant at, boolean first) {}

    Day day(LocalDate on) {
        return day(ChinaTime.at(on, LocalTime.of(8, 0)), SLOTS, SLOT_MINUTES, PER_SLOT, on.toEpochDay());
    }

    /** @param salt tells apart the days of one doctor */
    Day day(Instant begins, int slots, int slotMinutes, int perSlot, long salt) {
        var random = new SplittableRandom(seed * 31 + doctor * 1_000_003L + salt * 7_919);
        var booked = new ArrayList<Instant>();
        var arrivals = new ArrayList<Arrival>();
        double fill = 0.6 + 0.4 * random.nextDouble();
        for (int slot = 0; slot < slots; slot++) {
            Instant starts = begins.plus(Duration.ofMinutes((long) slot * slotMinutes));
            for (int place = 0; place < perSlot; place++) {
                if (random.nextDouble() < fill) {
                    booked.add(starts);
                    arrive(starts, random, arrivals);
                }
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return new Day(begins, see(begins, arrivals, slotMinutes / (double) perSlot, random), List.copyOf(booked));
    }

    private void arrive(Instant slot, SplittableRandom random, List<Arrival> arrivals) {
        if (random.nextDouble() < NO_SHOWS * unrest) {
            return;
        }
        double offset =
                random.nextDouble() < 0.12 * unrest ? exponential(14, random) : -22 + 13 * random.nextGaussian();
        Instant at = slot.plusSeconds((long) (Math.max(-60, offset) * 60));
        boolean late = offset > 15;
        arrivals.add(new Arrival(
                slot, late ? at.plus(Duration.ofMinutes(15)) : slot, at, random.nextDouble() < PRIORITY * unrest));
    }

    /** The doctor takes whoever stands first among those who are there. */
    private List<Guest> see(Instant begins, List<Arrival> arrivals, double planned, SplittableRandom random) {
        var own = new SplittableRandom(seed * 17 + doctor * 101L);
        double usual = planned * (0.8 + 0.25 * own.nextDouble());
        double today = Math.exp(0.14 * unrest * random.nextGaussian());
        double delay = random.nextDouble() < 0.85 ? exponential(5 * unrest, random) : 12 + 15 * random.nextDouble();
        Instant free = begins.plusSeconds((long) (delay * 60));
        int breakAfter = random.nextDouble() < BREAK * unrest ? 6 + random.nextInt(10) : -1;
        var waiting = new ArrayList<>(arrivals);
        var seen = new ArrayList<Guest>();
        while (!waiting.isEmpty()) {
            Instant now = free;
            Arrival next = Objects.requireNonNullElseGet(first(waiting, now), waiting::getFirst);
            waiting.remove(next);
            Instant called = next.at().isAfter(now) ? next.at().plusSeconds(20) : now;
            double minutes = usual * today * (1 + 0.006 * seen.size()) * turn(random);
            Instant ended = called.plusSeconds((long) (Math.max(0.7, minutes) * 60));
            seen.add(new Guest(
                    1 + arrivals.indexOf(next),
                    next.first(),
                    new Passage(next.slot(), next.order(), next.at(), called, ended)));
            free = seen.size() == breakAfter ? ended.plusSeconds(480 + random.nextInt(480)) : ended;
        }
        return List.copyOf(seen);
    }

    private static @Nullable Arrival first(List<Arrival> waiting, Instant now) {
        return waiting.stream()
                .filter(a -> !a.at().isAfter(now))
                .min(Comparator.comparing((Arrival a) -> !a.first()).thenComparing(Arrival::order))
                .orElse(null);
    }

    /** Most visits are of the usual length, some are a prescription renewed, a few a long talk. */
    private double turn(SplittableRandom random) {
        double kind = random.nextDouble();
        double middle = kind < 0.15 ? 0.45 : kind > 1 - 0.05 * unrest ? 2.2 : 1;
        return middle * Math.exp(0.35 * unrest * random.nextGaussian());
    }

    private static double exponential(double mean, SplittableRandom random) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
