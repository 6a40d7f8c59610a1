package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.testing.Child;

/** Kills and stops the server and its database in the middle of booking; nothing promised may be lost, nothing sold twice. */
class KillFaultTests {
    private static final String SECRET = "fault-tests";
    private static final int PATIENTS = 8;
    private static final int HTTP = Child.freePort();
    private static final int SQL = Child.freePort();

    @TempDir
    static Path place;

    private static Child product;
    private static JdbcClient jdbc;
    private static List<UUID> slots;
    private static List<String> phones;
    private List<String> sessions = List.of();

    @BeforeAll
    static void open() {
        product = start();
        jdbc = JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://localhost:" + SQL + "/postgres?user=postgres"));
        // One slot of each department and half day, so that no patient is refused for BK-02; few, so that they meet.
        slots = jdbc.sql("""
                select distinct on (x.institution_id, x.department_id, x.clinic_on, x.day_part) s.id
                from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.mode = 'IN_PERSON' and x.state = 'OPEN' and s.taken < s.capacity and s.starts_at > now() + interval '1 day'
                order by x.institution_id, x.department_id, x.clinic_on, x.day_part, s.starts_at
                """).query(UUID.class).list();
        assertThat(slots).hasSizeGreaterThan(100);
        phones = jdbc.sql("""
                select p.phone_masked from identity.person p join account.account a on a.person_id = p.id
                where p.verified_at is not null and p.phone_masked is not null and 'PATIENT' = any (a.roles) and a.suspended_at is null
                order by a.person_id limit :patients
                """)
                .param("patients", 3 * PATIENTS)
                .query((row, n) -> DemoSeed.phone(
                        Integer.parseInt(row.getString("phone_masked").substring(7))))
                .list();
    }

    /** Nobody has booked before, so that no quota of a test's patients is spent by another test. */
    @BeforeEach
    void fresh() {
        sessions = phones.subList(0, PATIENTS).stream().map(work()::signIn).toList();
        phones = phones.subList(PATIENTS, phones.size());
    }

    @AfterAll
    static void close() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void aKilledServerKeepsEveryPromise() throws Exception {
        BookWork work = work();
        work.start(sessions);
        awaitConfirmed(work, 40);
        product.kill();
        product = start();
        int before = work.confirmed.size();
        awaitConfirmed(work, before + 20);
        work.finish();

        assertThat(work.scandals).as(product.console()).isEmpty();
        assertThat(work.count(0)).as("requests that met nobody").isPositive();
        assertEverythingIsInOrder(work);
    }

    @Test
    void aKilledDatabaseIsStartedAgainAndMeanwhileTheServerSaysSo() throws Exception {
        BookWork work = work();
        work.start(sessions);
        awaitConfirmed(work, 40);
        long postmaster = Long.parseLong(Files.readAllLines(place.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        int before = work.confirmed.size();
        awaitConfirmed(work, before + 20);
        work.finish();

        assertThat(work.scandals).as(product.console()).isEmpty();
        assertThat(work.count(503)).as("requests told to come back later").isPositive();
        assertThat(work.count(0)).as("requests without any answer").isZero();
        System.out.println("slowest answers by status, in ms: " + work.slowestMillis);
        assertThat(work.slowestMillis.get(503))
                .as("slowest word that the database is away")
                .isLessThan(3_000);
        assertThat(work.slowestMillis.values()).as("slowest answers").allMatch(millis -> millis < 10_000);
        assertEverythingIsInOrder(work);
    }

    @Test
    void aStoppedServerFinishesWhatItIsAtAndStopsItsDatabase() throws Exception {
        int told = product.console().length();
        BookWork work = work();
        work.start(sessions);
        awaitConfirmed(work, 40);
        assertThat(product.terminate()).as("ended by SIGTERM").isEqualTo(143);
        assertThat(place.resolve("data/postmaster.pid"))
                .as("PostgreSQL was shut down")
                .doesNotExist();
        String farewell = product.console().substring(told);
        product = start();
        assertThat(farewell).doesNotContain("ERROR");
        awaitConfirmed(work, work.confirmed.size() + 20);
        work.finish();

        assertThat(work.scandals).as(product.console()).isEmpty();
        assertEverythingIsInOrder(work);
    }

    private static Child start() {
        return Child.run(
                        place.resolve("data"),
                        "serve",
                        "--port=" + HTTP,
                        "--xinglin.database.directory=" + place.resolve("data"),
                        "--xinglin.database.port=" + SQL,
                        "--xinglin.settlement.sandbox-secret=" + SECRET)
                .awaitServing(HTTP);
    }

    private static BookWork work() {
        return new BookWork(HTTP, SECRET, slots);
    }

    private static void awaitConfirmed(BookWork work, int count) throws InterruptedException {
        for (int i = 0; i < 600 && work.confirmed.size() < count; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(work.confirmed)
                .as("confirmed bookings, having seen %s", work.statuses)
                .hasSizeGreaterThanOrEqualTo(count);
    }

    private static void assertEverythingIsInOrder(BookWork work) {
        assertThat(work.confirmed).doesNotHaveDuplicates();
        long kept = jdbc.sql("""
                select count(*) from scheduling.appointment a
                join settlement.bill b on b.subject_kind = 'appointment' and b.subject_id = a.id and b.state = 'PAID'
                where a.id in (:ids) and a.state = 'CONFIRMED'
                  and (select count(*) from settlement.payment p where p.bill_id = b.id and p.state = 'PAID') = 1
                  and (select count(*) from settlement.transfer t where t.bill_id = b.id and t.kind = 'PAYMENT' and t.amount = b.total) = 1
                """)
                .param("ids", List.copyOf(work.confirmed))
                .query(Long.class)
                .single();
        assertThat(kept).as("answered bookings that stand, paid exactly once").isEqualTo(work.confirmed.size());
        new Books(jdbc).assertAgree();
    }
}
