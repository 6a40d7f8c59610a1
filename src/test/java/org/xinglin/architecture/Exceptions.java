package org.xinglin.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Answers of the matrix that no general rule foretells, each with the exact answer and why it is right. */
final class Exceptions {
    private static final List<String> LINES = read();

    private Exceptions() {}

    static boolean allow(Route route, String who, String answer) {
        return LINES.contains("%s | %s | %s".formatted(route, who, answer));
    }

    /** Without what follows the answer: the reason. */
    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/access/exceptions.txt")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.replaceFirst("\\s*#.*$", "")
                            .replaceAll("\\s+", " ")
                            .strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
