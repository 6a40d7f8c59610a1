package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/**
 * Requests by the thousand, made from the API's description with hostile values and with ids of strangers' things, by
 * nobody and by people of every role: none is answered with a failure, and none with a word of a stranger's. The full run
 * is {@code bench/fuzz.sh}.
 */
@HostileTest
class FuzzTests {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 8_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261128);
    private static final int SENDERS = 4;

    /** Stands in every word that is a stranger's, see {@code canary.sql}. */
    private static final String CANARY = "\u2318";

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    private final ConcurrentLinkedQueue<String> offences = new ConcurrentLinkedQueue<>();
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private UUID house = new UUID(0, 0);

    @BeforeEach
    void mark() throws IOException {
        house = jdbc.sql("select id from directory.institution order by id limit 1")
                .query(UUID.class)
                .single();
        for (String statement : Files.readString(Path.of("src/test/resources/access/canary.sql"))
                .split(";\\s*\n")) {
            jdbc.sql(statement.replace(":house", "'" + house + "'::uuid")).update();
        }
    }

    /** Else the fuzz would find nothing because there is nothing. */
    @Test
    void thePatientsThemselvesReadTheMarkedWords() {
        UUID patient = jdbc.sql("select patient_id from chart.allergy where substance like :mark limit 1")
                .param("mark", "%" + CANARY + "%")
                .query(UUID.class)
                .single();
        assertThat(caller(patient, false)
                        .ask(
                                org.springframework.http.HttpMethod.GET,
                                "/api/patients/" + patient + "/chart",
                                null,
                                Knock.TOKEN,
                                "application/json")
                        .body())
                .contains(CANARY);
    }

    @Test
    void nothingFailsAndNothingOfStrangersIsTold() throws Exception {
        List<Operation> operations = Operation.all(Files.readString(Path.of("src/test/golden/openapi.json"))).stream()
                .filter(o -> !List.of("/api/demo/clock", "/api/demo/sign-ins", "/api/demo/sms", "/api/sign-out")
                        .contains(o.path()))
                .toList();
        List<UUID> foreign = foreign();
        List<Somebody> callers = callers();
        Map<String, Route> routes =
                Route.all().stream().collect(Collectors.toMap(Route::toString, r -> r, (a, b) -> a));
        long began = System.nanoTime();
        var left = new AtomicInteger(REQUESTS);
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int i = 0; i < SENDERS; i++) {
                var hostile = new Hostile(operations, foreign, SEED + i);
                senders.submit(() -> {
                    while (left.getAndDecrement() > 0 && offences.size() < 100) {
                        Hostile.Request request = hostile.next();
                        send(hostile.sender(callers, routes.get(request.route())), request);
                    }
                });
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        report(took, operations.size(), callers.size());
        assertThat(offences).isEmpty();
        assertThat(statuses.values().stream().mapToLong(LongAdder::sum).sum()).isEqualTo(REQUESTS);
        assertThat(statuses)
                .as("some get through")
                .containsKey(200)
                .containsKey(422)
                .containsKey(404);
    }

    /** Who sends, and the role they have. */
    record Somebody(Knock knock, @Nullable Role role) {}

    private void send(Somebody somebody, Hostile.Request request) {
        send(somebody.knock(), request);
    }

    private void send(Knock caller, Hostile.Request request) {
        try {
            Knock.Answer answer =
                    caller.ask(request.method(), request.address(), request.body(), Knock.TOKEN, request.type());
            statuses.computeIfAbsent(answer.status(), s -> new LongAdder()).increment();
            if (answer.status() >= 500) {
                offences.add(answer.status() + " ← " + request);
            } else if (answer.status() >= 400
                    && answer.status() != 406
                    && answer.code().isEmpty()) {
                offences.add("no code in " + answer.status() + " ← " + request);
            }
            if (answer.body().contains(CANARY)) {
                offences.add("a stranger's word ← " + request + " → " + answer.body());
            }
        } catch (RuntimeException e) {
            offences.add(e + " ← " + request);
        }
    }

    /** Nobody, a patient, and staff: of no house, and of one house, whose own patients carry no mark. */
    private List<Somebody> callers() {
        var actors = new Actors(product);
        var callers = new ArrayList<Somebody>();
        callers.add(new Somebody(Knock.of(product, null), null));
        callers.add(new Somebody(Knock.of(product, actors.session(actors.patient("试探"), false)), Role.PATIENT));
        callers.add(new Somebody(Knock.of(product, actors.session(actors.patient("再试"), false)), Role.PATIENT));
        for (Role role : Role.values()) {
            if (role != Role.PATIENT) {
                callers.add(
                        new Somebody(Knock.of(product, actors.session(actors.staff("试探", house, role), true)), role));
            }
        }
        UUID doctor = jdbc.sql("""
                select p.person_id from directory.practitioner p join account.account a on a.person_id = p.person_id
                where p.institution_id = :house order by p.id limit 1
                """).param("house", house).query(UUID.class).single();
        callers.add(new Somebody(caller(doctor, true), Role.DOCTOR));
        return callers;
    }

    private Knock caller(UUID person, boolean staff) {
        jdbc.sql("""
                insert into account.account (person_id, roles, created_at) values (:person, '{PATIENT}', now())
                on conflict (person_id) do nothing
                """).param("person", person).update();
        return Knock.of(product, new Actors(product).session(new PersonId(person), staff));
    }

    /** Ids of things of every table that names a patient, a person or a payer. */
    private List<UUID> foreign() {
        var ids = new ArrayList<UUID>();
        for (String table : jdbc.sql("""
                select distinct table_schema || '.' || table_name from information_schema.columns i
                where column_name in ('patient_id', 'person_id', 'practitioner_id', 'institution_id')
                  and exists (select from information_schema.columns k where k.table_schema = i.table_schema
                    and k.table_name = i.table_name and k.column_name = 'id' and k.data_type = 'uuid')
                """).query(String.class).list()) {
            ids.addAll(jdbc.sql("select id from " + table + " order by random() limit 10")
                    .query(UUID.class)
                    .list());
        }
        ids.addAll(jdbc.sql("select id from identity.person order by random() limit 60")
                .query(UUID.class)
                .list());
        return ids;
    }

    private void report(Duration took, int operations, int callers) throws IOException {
        String file = System.getProperty("fuzz.report", "target/fuzz.md");
        var counts = new TreeMap<Integer, Long>();
        statuses.forEach((status, count) -> counts.put(status, count.sum()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        Files.writeString(Path.of(file), """
                # Fuzz

                Made from `src/test/golden/openapi.json` by `bench/fuzz.sh`; seed %d, %d senders, %d operations, %d callers.

                | | |
                |---|---|
                | requests | %,d in %d s (%,d a second) |
                | answers of 5xx | %d |
                | words of strangers, and answers without a code | %d |
                | by status | %s |
                """.formatted(
                SEED,
                SENDERS,
                operations,
                callers,
                all,
                took.toSeconds(),
                all * 1000 / Math.max(1, took.toMillis()),
                counts.tailMap(500).values().stream().mapToLong(Long::longValue).sum(),
                offences.stream().filter(o -> !o.startsWith("5")).count(),
                String.format(Locale.ROOT, "%s", counts)));
    }
}
