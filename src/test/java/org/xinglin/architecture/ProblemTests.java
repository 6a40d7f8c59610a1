package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinglin.testing.Golden;

/** Every refusal code that stands in the code has its words in both languages, and no words stand for nothing. */
class ProblemTests {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern CODE = Pattern.compile(
            "(?:super\\(\\s*(?:Rejection\\.)?Kind\\.\\w+,\\s*|new (?:InvalidInput|NotFound)\\(\\s*)\"([a-z]+\\.[a-z0-9-]+)\"");

    @Test
    void everyCodeHasWordsInBothLanguages() throws IOException {
        Properties zh = words("zh_CN");
        Properties en = words("en");
        var missing = new ArrayList<String>();
        for (String code : codes()) {
            if (!zh.containsKey(code)) {
                missing.add(code + " (zh_CN)");
            }
            if (!en.containsKey(code)) {
                missing.add(code + " (en)");
            }
        }
        assertThat(missing).as("add these to src/main/resources/messages").isEmpty();
        assertThat(zh.stringPropertyNames())
                .as("both languages have the same keys")
                .isEqualTo(en.stringPropertyNames());
    }

    @Test
    void problemsAreAsAgreed() throws IOException {
        var lines = new TreeMap<String, String>();
        Properties en = words("en");
        for (String code : codes()) {
            lines.put(code, code + " = " + en.getProperty(code));
        }
        Golden.file("problems.txt").matches(String.join("\n", lines.values()) + "\n");
    }

    private static TreeSet<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
            }
        }
        return codes;
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(f -> f.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        }
        return words;
    }
}
