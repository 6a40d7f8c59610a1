package org.xinglin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patients read in words who did what with their data: every action that is logged has them, in both languages. */
class ActionWordsTests {
    private static final Pattern LOGGED =
            Pattern.compile("\\b(?:granted|system)\\((?:[^;\"]*?)\"([a-z-]+)\\.([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyActionHasWords(String language) throws IOException {
        String words = Files.readString(Path.of("ui/src/features/audit/locales/" + language + ".ts"));
        var missing = new TreeSet<String>();
        var logged = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LOGGED.matcher(Files.readString(file)).results().forEach(m -> {
                    logged.add(m.group(1) + "." + m.group(2));
                    if (!Pattern.compile("\\n\\s*'?" + m.group(1) + "'?: \\{[^}]*'?\\b" + m.group(2) + "'?: ")
                            .matcher(words)
                            .find()) {
                        missing.add(m.group(1) + "." + m.group(2));
                    }
                });
            }
        }
        assertThat(logged).as("the pattern still finds something").hasSizeGreaterThan(10);
        assertThat(missing).as("add these to ui/src/features/audit/locales").isEmpty();
    }
}
