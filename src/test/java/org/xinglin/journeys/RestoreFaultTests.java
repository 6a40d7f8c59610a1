package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.testing.Child;

/** The rehearsal of the worst day: the data are gone, a backup and the archived log are left. */
class RestoreFaultTests {
    private static final String SECRET = "fault-tests";
    private static final int PATIENTS = 4;

    @TempDir
    Path place;

    private final int http = Child.freePort();
    private final int sql = Child.freePort();
    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource("jdbc:postgresql://localhost:" + sql + "/postgres?user=postgres"));

    @Test
    void aBackupTakenWhileServingIsBroughtForwardToAChosenMoment() throws Exception {
        Set<UUID> kept;
        Set<UUID> later;
        Instant moment;
        try (Child product = serve("lost")) {
            List<String> phones = phones();
            book(
                    phones.subList(0, PATIENTS),
                    () -> assertSays(run("backup", "--to", at("backup"), data("lost")), 0, "Backed up "));
            book(phones.subList(PATIENTS, 2 * PATIENTS), () -> {});
            kept = confirmed();
            moment = jdbc.sql("select clock_timestamp()")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            book(phones.subList(2 * PATIENTS, 3 * PATIENTS), () -> {});
            later = confirmed();
            assertThat(product.terminate()).isEqualTo(143);
        }
        assertThat(later).hasSizeGreaterThan(kept.size());

        String until = moment.atOffset(ZoneOffset.ofHours(8)).toString();
        assertSays(
                run("restore", "--from", at("backup"), "--until", until, data("kept"), archive()),
                0,
                "Restored; the newest");
        try (Child product = serve("kept")) {
            assertThat(confirmed()).isEqualTo(kept);
            new Books(jdbc).assertAgree();
            assertThat(product.terminate()).isEqualTo(143);
        }
        assertSays(run("audit", "verify", data("kept")), 0, "the log is whole.");
        assertSays(run("verify-promises", data("kept")), 0, "");
    }

    @Test
    void whatCannotBeRestoredIsSaidInOneSentence() throws Exception {
        assertSays(run("backup", "--to", at("backup"), data("nowhere")), 1, "There are no data in ");
        assertSays(run("restore", "--from", at("backup"), data("new")), 1, "There is no finished backup in ");
        Files.createDirectories(place.resolve("full/postgresql"));
        assertSays(
                run("restore", "--from", at("backup"), "--xinglin.database.directory=" + place.resolve("full")),
                1,
                " holds data already: ");
        assertSays(
                run("backup", "--to", at("backup"), "--xinglin.database.url=postgresql://a:b@localhost:1/c"),
                1,
                "The data are in a PostgreSQL of your own");
        try (Child migrate = run("migrate", data("small"))) {
            assertThat(migrate.awaitExit()).as(migrate.console()).isZero();
        }
        assertSays(run("backup", "--to", at("cold"), data("small")), 0, "Backed up ");
        assertSays(run("backup", "--to", at("cold"), data("small")), 1, "The backup needs a directory of its own; ");
        assertSays(
                run("restore", "--from", at("cold"), "--until", "2000-01-01T00:00:00Z", data("new")),
                1,
                "cannot go back before it");
        assertSays(
                run("restore", "--from", at("cold"), "--until", "2100-01-01T00:00:00Z", data("new")),
                1,
                "its archive of the log is needed");
        assertSays(run("restore", "--from", at("cold"), data("copy")), 0, "Restored");
        Path damaged = place.resolve("cold/files/PG_VERSION");
        Files.writeString(damaged, "17\n");
        assertSays(run("restore", "--from", at("cold"), data("new")), 1, "The backup is damaged: " + damaged);
        assertThat(place.resolve("new")).doesNotExist();
    }

    private Child serve(String name) {
        return run(
                        "serve",
                        "--port=" + http,
                        data(name),
                        archive(),
                        "--xinglin.database.port=" + sql,
                        "--xinglin.settlement.sandbox-secret=" + SECRET)
                .awaitServing(http);
    }

    private Child run(String... arguments) {
        return Child.run(place.resolve("run"), arguments);
    }

    private static void assertSays(Child child, int exit, String words) {
        try (child) {
            assertThat(child.awaitExit()).as(child.console()).isEqualTo(exit);
            assertThat(child.console()).contains(words);
            if (exit != 0) {
                assertThat(child.console()).hasLineCount(1);
            }
        }
    }

    private String at(String name) {
        return place.resolve(name).toString();
    }

    private String data(String name) {
        return "--xinglin.database.directory=" + place.resolve(name);
    }

    private String archive() {
        return "--xinglin.database.archive=" + place.resolve("archive");
    }

    private Set<UUID> confirmed() {
        return new HashSet<>(jdbc.sql("select id from scheduling.appointment where state = 'CONFIRMED'")
                .query(UUID.class)
                .list());
    }

    private List<UUID> slots() {
        return jdbc.sql("""
                select distinct on (x.institution_id, x.department_id, x.clinic_on, x.day_part) s.id
                from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.mode = 'IN_PERSON' and x.state = 'OPEN' and s.taken < s.capacity and s.starts_at > now() + interval '1 day'
                order by x.institution_id, x.department_id, x.clinic_on, x.day_part, s.starts_at
                """).query(UUID.class).list();
    }

    private List<String> phones() {
        return jdbc.sql("""
                select p.phone_masked from identity.person p join account.account a on a.person_id = p.id
                where p.verified_at is not null and p.phone_masked is not null and 'PATIENT' = any (a.roles) and a.suspended_at is null
                order by a.person_id limit :patients
                """)
                .param("patients", 3 * PATIENTS)
                .query((row, n) -> DemoSeed.phone(
                        Integer.parseInt(row.getString("phone_masked").substring(7))))
                .list();
    }

    /** Each round has patients of its own, so that nobody's quota ends it. */
    private void book(List<String> phones, Runnable meanwhile) throws InterruptedException {
        var work = new BookWork(http, SECRET, slots());
        work.start(phones.stream().map(work::signIn).toList());
        awaitConfirmed(work, 5);
        meanwhile.run();
        work.finish();
        assertThat(work.scandals).isEmpty();
    }

    private static void awaitConfirmed(BookWork work, int count) throws InterruptedException {
        for (int i = 0; i < 600 && work.confirmed.size() < count; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(work.confirmed).as("having seen %s", work.statuses).hasSizeGreaterThanOrEqualTo(count);
    }
}
