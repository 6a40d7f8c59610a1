package org.xinglin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what the product's surface is; a change to it is a decision that shows in the diff. */
public record Golden(Path path) {
    public static Golden file(String name) {
        return new Golden(Path.of("src/test/golden", name));
    }

    /** Compares, or writes the file anew when the build runs with {@code -Dgolden.update=true}. */
    public void matches(String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            String expected = Files.exists(path) ? Files.readString(path) : "";
            assertThat(actual)
                    .as("%s is out of date: look at the difference, then run with -Dgolden.update=true", path)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
