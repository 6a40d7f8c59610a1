package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xinglin.Xinglin;
import org.xinglin.kernel.PersonId;
import org.xinglin.testing.TestDatabase;
import org.xinglin.testing.Visitor;

/**
 * An installation of the state in {@code upgrade/baseline.txt} is started with today's product: its schema is brought up, and
 * what people had is there and readable. After a release the baseline moves on to that release.
 */
class UpgradeTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final List<String> PLANTED = List.of(
            "identity.person",
            "identity.guardianship",
            "identity.consent",
            "account.account",
            "chart.allergy",
            "chart.problem",
            "notification.message",
            "settlement.bill",
            "settlement.bill_line",
            "audit.entry");

    /** Whoever edits what others have run already breaks their start. */
    @Test
    void landedMigrationsAreNeverEdited() throws Exception {
        for (Map.Entry<String, String> landed : baseline().entrySet()) {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Files.readAllBytes(MIGRATIONS.resolve(landed.getKey())));
            assertThat(HexFormat.of().formatHex(digest))
                    .as("%s has landed: write a new migration instead", landed.getKey())
                    .isEqualTo(landed.getValue());
        }
    }

    @Test
    void anOlderInstallationIsBroughtUpWithAllItHeld() throws IOException {
        String address = TestDatabase.create();
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(address));
        migrateToBaseline(address);
        jdbc.sql(Files.readString(Path.of("src/test/resources/upgrade/planted.sql")))
                .update();
        Map<String, Long> before = counts(jdbc);

        try (var product = SpringApplication.run(
                Xinglin.class,
                "--server.port=0",
                "--xinglin.demo.plant=false",
                "--xinglin.database.url=" + address,
                "--xinglin.database.connections=6")) {
            before.forEach(
                    (table, count) -> assertThat(count(jdbc, table)).as(table).isGreaterThanOrEqualTo(count));
            assertThat(histories(jdbc))
                    .as("one history a module, none forgotten")
                    .containsAll(modules());
            var patient = new Visitor(product).continueAs(new PersonId(PERSON), false);
            assertThat(patient.get("/api/me").expect(200).text("name")).isEqualTo("旧日人");
            assertThat(words(patient, "/api/people")).contains("旧日娃");
            assertThat(words(patient, "/api/patients/" + PERSON + "/chart")).contains("青霉素", "高血压");
        }
    }

    /** Modules one after the other, as the product itself does, each no further than the baseline. */
    private static void migrateToBaseline(String address) throws IOException {
        var newest = new LinkedHashMap<String, String>();
        newest.put("__root", "1");
        for (String file : baseline().keySet()) {
            String[] parts = file.split("/");
            newest.merge(
                    parts[0],
                    parts[1].replaceFirst("V(\\d+)__.*", "$1"),
                    (one, other) -> Integer.parseInt(one) > Integer.parseInt(other) ? one : other);
        }
        newest.forEach((module, version) -> Flyway.configure()
                .dataSource(address, null, null)
                .defaultSchema("public")
                .table("flyway_schema_history" + (module.equals("__root") ? "" : "_" + module))
                .locations("classpath:db/migration/" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate());
    }

    private static Map<String, String> baseline() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/upgrade/baseline.txt"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" ");
                files.put(parts[0], parts[1]);
            }
        }
        return files;
    }

    private static TreeSet<String> modules() throws IOException {
        var modules = new TreeSet<String>();
        try (var folders = Files.list(MIGRATIONS)) {
            folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("__root"))
                    .forEach(modules::add);
        }
        return modules;
    }

    private static List<String> histories(JdbcClient jdbc) {
        return jdbc.sql("""
                select replace(table_name, 'flyway_schema_history_', '') from information_schema.tables
                where table_schema = 'public' and table_name like 'flyway_schema_history_%'
                """).query(String.class).list();
    }

    private static Map<String, Long> counts(JdbcClient jdbc) {
        var counts = new LinkedHashMap<String, Long>();
        PLANTED.forEach(table -> counts.put(table, count(jdbc, table)));
        assertThat(counts.values()).allMatch(n -> n > 0);
        return counts;
    }

    private static Long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String words(Visitor visitor, String path) {
        return visitor.get(path).expect(200).body().toString();
    }
}
