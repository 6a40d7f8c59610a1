package org.xinglin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.xinglin.kernel.DemoSeed;

/** The authored list of what patients type, against the demo region. */
class SearchQueriesTests {
    private static final DemoSeed SEED = new DemoSeed(1, 0, 0, Instant.parse("2026-11-22T00:00:00Z"));
    private final SearchIndex index =
            new SearchIndex(new DemoRegion(SEED, Duration.ofHours(48)).snapshot(), new Subjects(), null);

    @Test
    void atLeastNineteenOfTwentyQueriesFindTheRightThingFirst() throws IOException {
        List<CSVRecord> queries = queries();
        var wrong = new ArrayList<String>();
        for (CSVRecord query : queries) {
            String first = index.search(query.get("query")).stream()
                    .findFirst()
                    .map(hit -> named(hit.thing()))
                    .orElse("nothing");
            if (Arrays.stream(query.get("expected").split("\\|")).noneMatch(first::equals)) {
                wrong.add("%s (%s) → %s instead of %s"
                        .formatted(query.get("query"), query.get("note"), first, query.get("expected")));
            }
        }
        double right = 1 - (double) wrong.size() / queries.size();
        System.out.printf("search: %.1f %% of %d queries find the right thing first%n", right * 100, queries.size());
        wrong.forEach(line -> System.out.println("  " + line));
        assertThat(queries).hasSizeGreaterThanOrEqualTo(200);
        assertThat(right).isGreaterThanOrEqualTo(0.95);
    }

    private static List<CSVRecord> queries() throws IOException {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("directory/search-queries.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private static String named(Object thing) {
        return switch (thing) {
            case Institution institution -> "institution:" + institution.slug();
            case Department department -> "department:" + department.slug();
            case Practitioner doctor -> "doctor:" + number(doctor);
            default -> "?";
        };
    }

    private static int number(Practitioner doctor) {
        for (int n = 1; n <= 120; n++) {
            if (SEED.id("directory.practitioner", n).equals(doctor.id().value())) {
                return n;
            }
        }
        return 0;
    }
}
