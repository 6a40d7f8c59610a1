package org.xinglin.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How fast a doctor works: the time from one call to the next as the doctor's last clinics had it, split into what differs
 * from day to day and what differs from patient to patient; with the delay of the first call and how people arrive.
 *
 * @param mean of the logarithm of a turn in minutes
 * @param dayVariance of the days' means around it
 * @param turnVariance of turns around their day's mean
 * @param residuals the turns of the past around their day's mean: drawn again, so that long ones stay as likely as they were
 * @param startDelays minutes from the clinic's beginning to the first call
 * @param arrivals minutes from the slot's time to the check-in
 */
record Pace(
        double mean,
        double dayVariance,
        double turnVariance,
        double[] residuals,
        double[] startDelays,
        double[] arrivals) {
    private static final double SHORTEST = 0.5;
    private static final double LEAST_DAY_VARIANCE = 0.01;
    private static final double UNKNOWN_DAY_VARIANCE = 0.09;
    private static final double[] UNKNOWN_RESIDUALS = {-1, -0.7, -0.5, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.5, 0.7, 1};
    private static final double[] UNKNOWN_DELAYS = {0, 2, 5, 10, 15, 20};
    private static final double[] UNKNOWN_ARRIVALS = {-30, -20, -15, -10, -5, 0, 5, 15};
    private static final int FEWEST_TURNS = 8;

    /** @param planned how long a turn is planned to take; what is assumed of a doctor without a past */
    static Pace of(List<PastClinic> past, Duration planned) {
        List<double[]> days = past.stream()
                .map(c -> turns(c.passages()))
                .filter(d -> d.length > 1)
                .toList();
        int count = days.stream().mapToInt(d -> d.length).sum();
        if (days.size() < 2 || count < FEWEST_TURNS) {
            double mean = Math.log(Math.max(1, minutes(planned)));
            return new Pace(
                    mean,
                    UNKNOWN_DAY_VARIANCE,
                    variance(UNKNOWN_RESIDUALS),
                    UNKNOWN_RESIDUALS,
                    UNKNOWN_DELAYS,
                    UNKNOWN_ARRIVALS);
        }
        double[] residuals = days.stream()
                .flatMapToDouble(d -> java.util.Arrays.stream(d).map(t -> t - mean(d)))
                .toArray();
        double[] means = days.stream().mapToDouble(Pace::mean).toArray();
        double within = variance(residuals) * count / Math.max(1, count - days.size());
        double between =
                variance(means) * means.length / (means.length - 1) - within * days.size() / Math.max(1, count);
        return new Pace(
                mean(means),
                Math.max(LEAST_DAY_VARIANCE, between),
                within,
                residuals,
                past.stream().mapToDouble(Pace::startDelay).toArray(),
                past.stream()
                        .flatMap(c -> c.passages().stream())
                        .mapToDouble(p -> minutes(Duration.between(p.slotAt(), p.checkedInAt())))
                        .toArray());
    }

    /** What today's turns so far say about today, weighed against what the days before said. */
    Today today(List<Passage> soFar) {
        double[] turns = turns(soFar);
        double weight = turns.length / turnVariance;
        double precision = 1 / dayVariance + weight;
        double mean = (this.mean / dayVariance + (turns.length == 0 ? 0 : mean(turns)) * weight) / precision;
        return new Today(mean, Math.sqrt(1 / precision));
    }

    /** The mean of today's turns, as far as it is known. */
    record Today(double mean, double deviation) {}

    double turn(double dayMean, RandomGenerator random) {
        return Math.exp(dayMean + residuals[random.nextInt(residuals.length)]);
    }

    /** Logarithms of the minutes from each call to the next one that could follow at once, or to the end of the visit. */
    private static double[] turns(List<Passage> passages) {
        var turns = new ArrayList<Double>();
        for (int i = 0; i < passages.size(); i++) {
            Passage one = passages.get(i);
            Instant until = one.endedAt();
            if (i + 1 < passages.size() && !passages.get(i + 1).checkedInAt().isAfter(one.endedAt())) {
                until = passages.get(i + 1).calledAt();
            }
            turns.add(Math.log(Math.max(SHORTEST, minutes(Duration.between(one.calledAt(), until)))));
        }
        return turns.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double startDelay(PastClinic clinic) {
        return minutes(
                Duration.between(clinic.begins(), clinic.passages().getFirst().calledAt()));
    }

    static double minutes(Duration span) {
        return span.toMillis() / 60_000.0;
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElse(0);
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return java.util.Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0);
    }
}
