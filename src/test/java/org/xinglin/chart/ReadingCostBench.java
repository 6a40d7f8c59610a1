package org.xinglin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.attachment.Attachments;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/**
 * Measures what the decision who may read, the veil and the log's row cost of the patient-record page; run by
 * {@code bench/run.sh access}, never by a build. Every commit waits for the disk, as in production. The three are measured in
 * turn: the page as a browser asks for it, the same work without HTTP, and the same reads without decision, veil and log.
 */
@RegionTest
class ReadingCostBench {
    private static final int ROUNDS = 7;
    private static final int PAGES = 300;

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChartReading reading;

    @Autowired
    People people;

    @Autowired
    Background background;

    @Autowired
    Encounters encounters;

    @Autowired
    RecordedDiagnoses diagnoses;

    @Autowired
    RecordVersions versions;

    @Autowired
    Evidences evidences;

    @Autowired
    Attachments attachments;

    @Autowired
    AuditLog audit;

    private interface Page {
        void show();
    }

    @Test
    void accessDecisionAndLogRowAreASmallPartOfThePage() throws IOException {
        waitForTheDisk();
        var ward = new Ward(product);
        PersonId patient = busiest();
        ward.encounter(patient, EncounterKind.CLINIC);
        ward.doctor.get("/api/patients/" + patient + "/chart").expect(200);
        var caller = new Caller(
                UUID.randomUUID(),
                ward.doctor.person(),
                Set.of(Role.DOCTOR),
                product.getBean(org.xinglin.directory.Practitioners.class)
                        .ofPerson(ward.doctor.person())
                        .orElseThrow()
                        .institution()
                        .value(),
                "127.0.0.1");
        Visitor doctor = ward.doctor;
        Page page = () -> doctor.get("/api/patients/" + patient + "/chart").expect(200);
        Page whole = () -> reading.chart(caller, patient);
        Page bare = () -> transaction.executeWithoutResult(status -> reads(patient));
        Page row = () -> transaction.executeWithoutResult(
                status -> audit.granted(caller, "record.read", "chart", patient.value(), patient, "treatment"));
        for (Page warm : List.of(page, whole, bare, row)) {
            millis(warm, 2 * PAGES);
        }
        var pages = new ArrayList<Double>();
        var costs = new ArrayList<Double>();
        var rows = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            pages.add(millis(page, PAGES));
            double with = millis(whole, PAGES);
            costs.add(with - millis(bare, PAGES));
            rows.add(millis(row, PAGES));
        }
        double share = median(costs) / median(pages);
        String report = String.format(
                Locale.ROOT,
                "entries=%d page_ms=%.3f decision_veil_and_log_ms=%.3f log_row_alone_ms=%.3f share=%.3f pages=%s costs=%s%n",
                encounters.of(patient).size() + evidences.of(patient).size(),
                median(pages),
                median(costs),
                median(rows),
                share,
                rounded(pages),
                rounded(costs));
        Files.writeString(Path.of("target/reading-cost"), report);
        assertThat(share).as(report).isLessThanOrEqualTo(1.0);
    }

    /** The reads of the page, as ChartReading does them. */
    private void reads(PersonId patient) {
        people.person(patient);
        background.allergies(patient);
        background.problems(patient);
        encounters.of(patient);
        diagnoses.of(patient);
        versions.newestOf(patient);
        var files = evidences.of(patient).stream()
                .filter(e -> !e.inHouse())
                .flatMap(e -> e.attachments().stream())
                .toList();
        if (!files.isEmpty()) {
            attachments.all(files);
        }
    }

    private PersonId busiest() {
        return jdbc.sql("select patient_id from chart.encounter group by patient_id order by count(*) desc limit 1")
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseThrow();
    }

    private void waitForTheDisk() {
        String database =
                jdbc.sql("select current_database()").query(String.class).single();
        jdbc.sql("alter database " + database + " set synchronous_commit = on").update();
        if (pool instanceof HikariDataSource hikari) {
            hikari.getHikariPoolMXBean().softEvictConnections();
        }
        assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }

    private static double millis(Page page, int times) {
        double[] each = new double[times];
        for (int n = 0; n < times; n++) {
            long begun = System.nanoTime();
            page.show();
            each[n] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(each);
        return each[times / 2];
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String rounded(List<Double> values) {
        return values.stream()
                .map(v -> String.format(Locale.ROOT, "%.2f", v))
                .toList()
                .toString();
    }
}
