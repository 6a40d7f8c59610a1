import java.util.Collection;

/** Which value so large a part of all stays below. */
final class Quantile {
    private Quantile() {}

    static double of(Collection<Long> values, double part, double ifNone) {
        long[] sorted = values.stream().mapToLong(v -> v).sorted().toArray();
        return sorted.length == 0 ? ifNone : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
    }
}
