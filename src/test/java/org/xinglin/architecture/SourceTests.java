package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that only the source text can tell: sizes, one sentence on every public type, flat packages. */
class SourceTests {
    private static final Path MAIN = Path.of("src/main/java/org/xinglin");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:final |sealed |abstract |non-sealed )*(?:class|record|interface|enum|@interface) ");
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_CONTROLLER = 120;

    @Test
    void filesAreThoughtsOfReadableLength() throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            int limit = file.toString().endsWith("Controller.java") ? LONGEST_CONTROLLER : LONGEST_FILE;
            if (lines > limit) {
                tooLong.add(lines + " > " + limit + " " + file);
            }
        }
        assertThat(tooLong).as("find the second thought and give it a file").isEmpty();
    }

    @Test
    void mostFilesAreShort() throws IOException {
        List<Integer> sizes =
                sources().stream().map(SourceTests::length).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).as("median length").isLessThanOrEqualTo(45);
        assertThat(sizes.get(sizes.size() * 9 / 10))
                .as("90th percentile length")
                .isLessThanOrEqualTo(140);
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        var silent = new ArrayList<String>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            var type = PUBLIC_TYPE.matcher(text);
            if (type.find() && !text.substring(0, type.start()).contains("/**")) {
                silent.add(file.toString());
            }
        }
        assertThat(silent).as("one Javadoc sentence on every public type").isEmpty();
    }

    @Test
    void modulesAreFlatPackages() throws IOException {
        try (Stream<Path> paths = Files.walk(MAIN)) {
            assertThat(paths.filter(Files::isDirectory)
                            .filter(d -> MAIN.relativize(d).getNameCount() > 1))
                    .as("no packages inside a module: they force public")
                    .isEmpty();
        }
    }

    @Test
    void documentsStayShort() throws IOException {
        assertThat(length(Path.of("README.md"))).isLessThanOrEqualTo(150);
        assertThat(length(Path.of("ARCHITECTURE.md"))).isLessThanOrEqualTo(250);
        try (Stream<Path> adrs = Files.list(Path.of("docs/adr"))) {
            assertThat(adrs.filter(a -> length(a) > 60))
                    .as("a decision fits on a page")
                    .isEmpty();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static int length(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
