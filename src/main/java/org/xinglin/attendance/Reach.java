package org.xinglin.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which shares of the model's outcomes the interval leaves out below and above, so that it holds as often as promised. A model
 * that is too sure of itself, or not sure enough, shows in where the waits of the past fell among its outcomes: each past clinic
 * is played with what the others teach, and the shares are read off there.
 */
record Reach(double low, double high) {
    /** As many past waits as this are added where a model that is right would have them, since a dozen days are few. */
    private static final int TRUST = 40;

    /**
     * The part of the misses that may lie below: who is called before their interval begins misses the call, who waits longer
     * loses minutes. Waits are skewed, so that this also is the shorter interval.
     */
    private static final double BELOW = 0.25;

    private static final int FEWEST_CLINICS = 3;
    private static final long SEED = 20_261_122;

    /** What a model that is right would need. */
    static Reach of(int holds) {
        double out = 1 - holds / 100.0;
        return new Reach(out * BELOW, 1 - out * (1 - BELOW));
    }

    /** Learned by playing the doctor's past clinics; all who came are counted as booked. */
    static Reach of(List<PastClinic> past, Duration planned, WaitModel.Settings settings) {
        Reach right = of(settings.holds());
        if (past.size() < FEWEST_CLINICS) {
            return right;
        }
        var random = new SplittableRandom(SEED);
        var fell = new ArrayList<Double>();
        for (PastClinic one : past) {
            List<PastClinic> others = past.stream().filter(p -> p != one).toList();
            replay(one, new WaitModel(Pace.of(others, planned), settings.withAllComing(), right), random, fell);
        }
        IntStream.range(0, TRUST).forEach(i -> fell.add((i + 0.5) / TRUST));
        List<Double> sorted = fell.stream().sorted().toList();
        return new Reach(at(sorted, right.low()), at(sorted, right.high()));
    }

    /** Asks once for everybody, at some moment of their wait: a page is looked at at any time. */
    private static void replay(PastClinic clinic, WaitModel model, SplittableRandom random, List<Double> fell) {
        for (Passage one : clinic.passages()) {
            double waited = Pace.minutes(Duration.between(one.checkedInAt(), one.calledAt()));
            if (waited < 1) {
                continue;
            }
            Instant at = one.checkedInAt().plusMillis((long) (random.nextDouble() * waited * 60_000));
            double[] outcomes = model.outcomes(clinic.sceneAt(at), clinic.numberOf(one), random.nextLong());
            double left = Pace.minutes(Duration.between(at, one.calledAt()));
            long below = Arrays.stream(outcomes).filter(o -> o < left).count();
            fell.add((below + random.nextDouble()) / (outcomes.length + 1));
        }
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
    }
}
