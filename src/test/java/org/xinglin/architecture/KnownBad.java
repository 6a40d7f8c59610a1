package org.xinglin.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The versions of {@code parts/known-bad.txt}: what must not ship, known without a network. */
record KnownBad(String part, List<Range> versions, String advisory) {
    /** From the first version that is bad to the first that is mended. */
    private record Range(List<Integer> from, List<Integer> below) {
        boolean holds(List<Integer> version) {
            return compare(version, from) >= 0 && compare(version, below) < 0;
        }
    }

    static List<KnownBad> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/parts/known-bad.txt")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(KnownBad::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known against this part. */
    static Stream<String> against(String part, String version) {
        return all().stream()
                .filter(bad ->
                        bad.part.equals(part) && bad.versions.stream().anyMatch(range -> range.holds(numbers(version))))
                .map(bad -> part + " " + version + ": " + bad.advisory + "; raise it, or take it out");
    }

    private static KnownBad read(String line) {
        String[] cells = line.split("\\|");
        return new KnownBad(
                cells[0].strip(),
                Arrays.stream(cells[1].split(","))
                        .map(String::strip)
                        .map(KnownBad::range)
                        .toList(),
                cells[2].strip());
    }

    private static Range range(String text) {
        if (text.startsWith("=")) {
            List<Integer> exactly = numbers(text.substring(1));
            var next = new ArrayList<>(exactly);
            next.set(next.size() - 1, next.getLast() + 1);
            return new Range(exactly, next);
        }
        String[] ends = text.split("\\.\\.");
        return new Range(numbers(ends[0]), numbers(ends[1]));
    }

    /** {@code 4.2.1.Final} and {@code 33.4.8-jre} are told by their numbers. */
    private static List<Integer> numbers(String version) {
        return Arrays.stream(version.replaceFirst("[^0-9.].*$", "").split("\\."))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int difference = at(one, i) - at(other, i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int at(List<Integer> version, int place) {
        return place < version.size() ? version.get(place) : 0;
    }
}
