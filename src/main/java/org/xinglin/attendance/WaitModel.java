package org.xinglin.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Tells how long those who wait will wait, as an interval: it plays the rest of the clinic many times at the doctor's pace,
 * with those who are still to come, and leaves out the shortest and the longest outcomes.
 */
record WaitModel(Pace pace, Settings settings, Reach reach) {
    private static final int RUNS = 200;
    private static final int TRIES = 12;
    private static final double SETTLING = 2;
    private static final double STRAGGLING = 8;

    /**
     * What the region sets (XL-WAIT, XL-CHECKIN).
     *
     * @param holds percent of waits that are to lie in their interval
     * @param shows percent of the booked who come
     */
    record Settings(int holds, int shows, Duration lateAfter, Duration lateBehind) {
        Settings withAllComing() {
            return new Settings(holds, 100, lateAfter, lateBehind);
        }
    }

    /** Whole minutes; {@code ahead} counts who goes in first as things stand. */
    record Wait(int number, int ahead, int low, int high) {}

    /** The waits of all who are waiting; the same scene is always answered alike. */
    List<Wait> of(Scene scene, long seed) {
        Map<Integer, double[]> outcomes = outcomes(scene, seed);
        var waits = new ArrayList<Wait>();
        for (Scene.Waiting w : scene.waiting()) {
            double[] sorted = outcomes.getOrDefault(w.number(), new double[RUNS]);
            int low = (int) Math.floor(at(sorted, reach.low()));
            int high = (int) Math.ceil(at(sorted, reach.high()));
            waits.add(new Wait(w.number(), waits.size(), Math.max(0, low), Math.max(low + 1, high)));
        }
        return waits;
    }

    /** How long one of those who wait may have to, from the shortest to the longest. */
    double[] outcomes(Scene scene, int number, long seed) {
        return outcomes(scene, seed).getOrDefault(number, new double[RUNS]);
    }

    private Map<Integer, double[]> outcomes(Scene scene, long seed) {
        Map<Integer, double[]> outcomes = new TreeMap<>();
        scene.waiting().forEach(w -> outcomes.put(w.number(), new double[RUNS]));
        Pace.Today today = pace.today(scene.soFar());
        var random = new SplittableRandom(seed);
        for (int run = 0; run < RUNS; run++) {
            double mean = today.mean() + today.deviation() * random.nextGaussian();
            play(scene, mean, random, outcomes, run);
        }
        outcomes.values().forEach(Arrays::sort);
        return outcomes;
    }

    /** The outcome that so large a part stays below, between the two nearest. */
    static double at(double[] sorted, double part) {
        double place = Math.clamp(part, 0, 1) * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private record Comer(int number, double from, double order) {}

    /** One way the rest of the clinic may go; times are minutes from now. */
    private void play(Scene scene, double mean, RandomGenerator random, Map<Integer, double[]> outcomes, int run) {
        double free = free(scene, mean, random);
        var comers = new ArrayList<Comer>();
        for (Scene.Waiting w : scene.waiting()) {
            comers.add(new Comer(w.number(), 0, w.first() ? -1e9 : from(scene.at(), w.orderAt())));
        }
        scene.expected().forEach(slot -> stillToCome(from(scene.at(), slot), random, comers));
        comers.sort(Comparator.comparingDouble(Comer::order));
        int left = scene.waiting().size();
        while (left > 0) {
            double now = free;
            Comer next =
                    comers.stream().filter(c -> c.from() <= now).findFirst().orElse(comers.getFirst());
            comers.remove(next);
            double[] outcome = outcomes.get(next.number());
            if (outcome != null) {
                outcome[run] = free;
                left--;
            }
            free = Math.max(free, next.from()) + pace.turn(mean, random);
        }
    }

    /** When the door is free for the next: the patient inside has been there for a while, the doctor may not have begun. */
    private double free(Scene scene, double mean, RandomGenerator random) {
        Instant called = scene.calledAt();
        if (called != null) {
            double elapsed = -from(scene.at(), called);
            for (int i = 0; i < TRIES; i++) {
                double turn = pace.turn(mean, random);
                if (turn > elapsed) {
                    return turn - elapsed;
                }
            }
            return random.nextDouble() * Math.exp(mean);
        }
        double begins = from(scene.at(), scene.begins());
        if (!scene.soFar().isEmpty()) {
            return random.nextDouble() * SETTLING;
        }
        double[] delays = pace.startDelays();
        for (int i = 0; i < TRIES; i++) {
            double starts = begins + delays[random.nextInt(delays.length)];
            if (starts > 0) {
                return starts;
            }
        }
        return random.nextDouble() * STRAGGLING * 2;
    }

    private void stillToCome(double slot, RandomGenerator random, List<Comer> comers) {
        double[] offsets = pace.arrivals();
        double lateness = Math.max(0, -slot);
        double chance = settings.shows() / 100.0 * Math.exp(-lateness / STRAGGLING);
        if (random.nextDouble() >= chance) {
            return;
        }
        double arrives = -1;
        for (int i = 0; i < TRIES && arrives < 0; i++) {
            arrives = slot + offsets[random.nextInt(offsets.length)];
        }
        if (arrives < 0) {
            arrives = random.nextDouble() * STRAGGLING;
        }
        boolean late = arrives > slot + Pace.minutes(settings.lateAfter());
        comers.add(new Comer(0, arrives, late ? arrives + Pace.minutes(settings.lateBehind()) : slot));
    }

    private static double from(Instant at, Instant then) {
        return Pace.minutes(Duration.between(at, then));
    }
}
