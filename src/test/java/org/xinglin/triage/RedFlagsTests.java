package org.xinglin.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class RedFlagsTests {
    private static final double RECALL_FLOOR = 0.97;
    private static final double PRECISION_FLOOR = 0.95;

    private final Lexicon lexicon = Lexicon.read("triage/red-flags.yaml");

    @Test
    void theAuthoredCasesAreReadRightOftenEnough() throws IOException {
        int emergencies = 0;
        int caught = 0;
        int warned = 0;
        var wrong = new ArrayList<String>();
        for (var example : cases()) {
            String expected = example.get("expected");
            List<String> found = ids(example.get("text"));
            boolean emergency = !expected.equals("none");
            boolean right = emergency ? found.contains(expected) : found.isEmpty();
            emergencies += emergency ? 1 : 0;
            caught += emergency && right ? 1 : 0;
            warned += found.isEmpty() ? 0 : 1;
            if (!right) {
                wrong.add(example.get("text") + " → " + found + ", expected " + expected);
            }
        }
        double recall = (double) caught / emergencies;
        double precision = (double) caught / warned;
        System.out.printf("red flags: recall %.3f, precision %.3f%n", recall, precision);
        assertThat(recall).as("missed or wrongly named: %s", wrong).isGreaterThanOrEqualTo(RECALL_FLOOR);
        assertThat(precision).as("warned for nothing: %s", wrong).isGreaterThanOrEqualTo(PRECISION_FLOOR);
    }

    @Test
    void aDenialReachesThroughAListButNotPastABut() {
        assertThat(ids("没有发热、胸痛、大汗")).isEmpty();
        assertThat(ids("没有发热，但胸痛大汗")).contains("chest-pain");
    }

    @Test
    void thePastIsNotAnEmergencyUntilItReturns() {
        assertThat(ids("三年前大出血住过院，今天来问饮食")).isEmpty();
        assertThat(ids("三年前大出血过，今天又大出血")).contains("bleeding");
    }

    @Test
    void oddTextIsReadWithoutHarm() {
        assertThat(ids("")).isEmpty();
        assertThat(ids("\u0000😀𠮷…。。。!!!")).isEmpty();
        assertThat(ids("ＣＨＥＳＴ　ＰＡＩＮ　and sweating")).contains("chest-pain");
        assertThat(ids("头痛".repeat(2000))).isEmpty();
    }

    private List<String> ids(String text) {
        return new Reading(lexicon, text).flags().stream().map(RedFlag::id).toList();
    }

    private static List<org.apache.commons.csv.CSVRecord> cases() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(
                        Path.of("src/test/resources/triage/red-flags-cases.csv"), StandardCharsets.UTF_8);
                var parser = CSVParser.parse(reader, format)) {
            return parser.getRecords();
        }
    }
}
