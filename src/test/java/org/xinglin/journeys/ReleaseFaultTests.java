package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.testing.Child;

/** Kills the server and its database in the middle of a release: the draw stands as it was bound, nobody has two places, none is lost. */
class ReleaseFaultTests {
    private static final String SECRET = "fault-tests";
    private static final int PEOPLE = 160;
    private static final int EARLY = 110;
    private static final int DOCTORS = 4;
    private static final int SLOTS = 10;
    private static final int HTTP = Child.freePort();
    private static final int SQL = Child.freePort();

    @TempDir
    static Path place;

    private static Child product;
    private static JdbcClient jdbc;
    private static List<String> signedIn;

    @BeforeAll
    static void open() throws Exception {
        product = start();
        jdbc = JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://localhost:" + SQL + "/postgres?user=postgres"));
        List<String> phones = jdbc.sql("""
                select p.phone_masked from identity.person p join account.account a on a.person_id = p.id
                where p.verified_at is not null and p.phone_masked is not null and 'PATIENT' = any (a.roles) and a.suspended_at is null
                order by a.person_id desc limit :people
                """)
                .param("people", PEOPLE)
                .query((row, n) -> DemoSeed.phone(
                        Integer.parseInt(row.getString("phone_masked").substring(7))))
                .list();
        assertThat(phones).hasSize(PEOPLE);
        try (ExecutorService doors = Executors.newFixedThreadPool(4)) {
            signedIn = new ArrayList<>();
            for (var one : doors.invokeAll(phones.stream()
                    .map(phone -> (java.util.concurrent.Callable<String>) () -> http().signIn(phone))
                    .toList())) {
                signedIn.add(one.get());
            }
        }
    }

    @AfterAll
    static void close() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void aServerKilledInTheMiddleOfAReleaseLosesNobody() throws Exception {
        whenInTheMiddle(1, () -> {
            product.kill();
            product = start();
        });
    }

    @Test
    void aDatabaseKilledInTheMiddleOfAReleaseLosesNobody() throws Exception {
        whenInTheMiddle(2, () -> {
            long postmaster = Long.parseLong(Files.readAllLines(place.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip());
            ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        });
    }

    private interface Blow {
        void falls() throws Exception;
    }

    private static void whenInTheMiddle(int round, Blow blow) throws Exception {
        Instant opensAt = Instant.now().plusSeconds(12).truncatedTo(ChronoUnit.MILLIS);
        List<UUID> sessions = plant(round, opensAt);
        String release = await().atMost(Duration.ofSeconds(10)).until(() -> release(opensAt), r -> !r.isEmpty());
        String bound = seedHash(release);
        BookWork http = http();
        var crowd = new Crowd(http, release, sessions, opensAt);
        crowd.gather(signedIn, EARLY);
        assertThat(Instant.now())
                .as("all early comers stood in line before the moment")
                .isBefore(opensAt);
        // Somebody has won, others are being given theirs, later comers stand at the door.
        Crowd.sleepUntil(opensAt);
        Instant patience = opensAt.plusSeconds(2);
        while (crowd.won.isEmpty() && Instant.now().isBefore(patience)) {
            Thread.sleep(5);
        }
        int decided = crowd.outcomes.size();
        blow.falls();
        crowd.disperse();
        System.out.println(
                "decided before the blow: " + decided + " of " + PEOPLE + ", answers by status " + http.statuses);

        assertThat(http.scandals).as(product.console()).isEmpty();
        assertThat(crowd.wrong).as("tickets that were not honoured").isEmpty();
        assertThat(crowd.outcomes).hasSize(PEOPLE);
        assertThat(crowd.won).hasSize(DOCTORS * SLOTS).doesNotHaveDuplicates();
        assertThat(decided).as("the blow fell in the middle").isLessThan(PEOPLE);
        assertPlaces(sessions, crowd);
        assertDraw(release, bound, crowd);
        new Books(jdbc).assertAgree();
    }

    private static void assertPlaces(List<UUID> sessions, Crowd crowd) {
        List<UUID> live =
                jdbc.sql("""
                select a.id from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id
                where s.session_id in (:sessions) and a.state in ('HELD', 'CONFIRMED')
                """).param("sessions", sessions).query(UUID.class).list();
        assertThat(live).as("who was told of a place has it").containsExactlyInAnyOrderElementsOf(crowd.won);
        assertThat(jdbc.sql("select sum(taken) from scheduling.slot where session_id in (:sessions)")
                        .param("sessions", sessions)
                        .query(Integer.class)
                        .single())
                .isEqualTo(live.size());
        assertThat(jdbc.sql("""
                        select count(*) from (select from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id
                          where s.session_id in (:sessions) and a.state in ('HELD', 'CONFIRMED') group by a.patient_id having count(*) > 1) twice
                        """)
                        .param("sessions", sessions)
                        .query(Integer.class)
                        .single())
                .as("nobody has two places")
                .isZero();
        assertThat(crowd.paid).isNotEmpty();
        assertThat(jdbc.sql("select count(*) from scheduling.appointment where id in (:paid) and state = 'CONFIRMED'")
                        .param("paid", List.copyOf(crowd.paid))
                        .query(Integer.class)
                        .single())
                .isEqualTo(crowd.paid.size());
    }

    /** The order is the one the seed gives whose fingerprint was published before anybody took a ticket. */
    private static void assertDraw(String release, String bound, Crowd crowd) throws Exception {
        byte[] seed = jdbc.sql("select seed from release.release where id = cast(:id as uuid)")
                .param("id", release)
                .query(byte[].class)
                .single();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seed)))
                .isEqualTo(bound)
                .isEqualTo(seedHash(release));
        List<String> drawn =
                jdbc.sql("""
                select id from release.ticket where release_id = cast(:id as uuid) and drawn_place is not null order by drawn_place
                """).param("id", release).query(String.class).list();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(crowd.numbers);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(seed, "HmacSHA256"));
        assertThat(drawn.stream()
                        .map(n -> HexFormat.of().formatHex(mac.doFinal(n.getBytes(StandardCharsets.US_ASCII))))
                        .toList())
                .isSorted();
    }

    private static String seedHash(String release) {
        return jdbc.sql("select seed_hash from release.release where id = cast(:id as uuid)")
                .param("id", release)
                .query(String.class)
                .single();
    }

    private static String release(Instant opensAt) {
        return jdbc.sql("select id from release.release where opens_at = :opens")
                .param("opens", Timestamp.from(opensAt))
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Half days of several doctors of one department, far ahead, whose places open at the moment. */
    private static List<UUID> plant(int round, Instant opensAt) {
        List<UUID> like =
                jdbc.sql("""
                select distinct on (s.practitioner_id) s.id from scheduling.session s
                where s.mode = 'IN_PERSON' and s.state = 'OPEN' and s.department_id =
                  (select department_id from scheduling.session where mode = 'IN_PERSON' and state = 'OPEN'
                   group by department_id having count(distinct practitioner_id) >= :doctors order by department_id limit 1)
                order by s.practitioner_id, s.id limit :doctors
                """).param("doctors", DOCTORS).query(UUID.class).list();
        assertThat(like).hasSize(DOCTORS);
        var sessions = new ArrayList<UUID>();
        for (UUID model : like) {
            UUID session = UUID.randomUUID();
            sessions.add(session);
            jdbc.sql("""
                    insert into scheduling.session
                    select (jsonb_populate_record(s, jsonb_build_object('id', cast(:id as uuid), 'clinic_on', current_date + 300 + :round,
                      'day_part', 'MORNING', 'price', 50.00, 'released_at', cast(:opens as timestamptz), 'in_release', true))).*
                    from scheduling.session s where s.id = :model
                    """)
                    .param("id", session)
                    .param("round", round)
                    .param("opens", Timestamp.from(opensAt))
                    .param("model", model)
                    .update();
            jdbc.sql("""
                    insert into scheduling.slot (id, session_id, starts_at, ends_at, capacity)
                    select gen_random_uuid(), :session, current_date + 300 + :round + time '08:00' + k * interval '6 minutes',
                      current_date + 300 + :round + time '08:06' + k * interval '6 minutes', 1
                    from generate_series(0, :last) k
                    """)
                    .param("session", session)
                    .param("round", round)
                    .param("last", SLOTS - 1)
                    .update();
        }
        return sessions;
    }

    private static Child start() {
        return Child.run(
                        place.resolve("data"),
                        "serve",
                        "--port=" + HTTP,
                        "--xinglin.database.directory=" + place.resolve("data"),
                        "--xinglin.database.port=" + SQL,
                        "--xinglin.account.requests-per-source=100000",
                        "--xinglin.settlement.sandbox-secret=" + SECRET)
                .awaitServing(HTTP);
    }

    private static BookWork http() {
        return new BookWork(HTTP, SECRET, List.of());
    }
}
