package org.xinglin.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.settlement.Notices;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Whatever people, cashiers and timers do at once around a release, the books agree afterwards. */
@ProductTest
class ReleaseInterleavingTests {
    private static final int PEOPLE = 14;
    private static final int PLACES = 6;
    private static final int ACTS = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final AtomicInteger DAY = new AtomicInteger(40);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Drawing drawing;

    /** What somebody won and has not paid yet. */
    private record Won(String appointment, String paymentNo) {}

    @ParameterizedTest
    @ValueSource(longs = {11, 29, 73})
    void booksAgreeHoweverActsInterleave(long seed) throws Exception {
        List<Visitor> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Visitor(product).signInAsPatient())
                .toList();
        Rush rush = Rush.of(product, PLACES, Duration.ofSeconds(4), Duration.ofDays(DAY.getAndIncrement()));
        var notices = new Notices(product);
        var won = new ConcurrentLinkedQueue<Won>();
        List<Callable<Void>> crowd = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            var random = new Random(seed * 1_000 + i);
            Visitor one = people.get(i);
            crowd.add(() -> {
                for (int act = 0; act < ACTS; act++) {
                    act(rush, one, notices, won, random, seed + "-" + act);
                    Thread.sleep(random.nextInt(600));
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (Future<Void> one : threads.invokeAll(crowd)) {
                one.get();
            }
        }
        Rush.Books books = rush.books();
        assertThat(books.taken()).isEqualTo(books.live()).isBetween(0, PLACES);
        assertThat(jdbc.sql("select count(*) from release.ticket where release_id = :id and appointment_id is not null")
                        .param("id", rush.id.value())
                        .query(Integer.class)
                        .single())
                .as("somebody was given a place")
                .isPositive();
        assertThat(jdbc.sql("""
                        select count(*) from (select from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id
                          where s.session_id = :session and a.state in ('HELD', 'CONFIRMED') group by a.patient_id having count(*) > 1) twice
                        """)
                        .param("session", rush.session)
                        .query(Integer.class)
                        .single())
                .as("nobody has two places")
                .isZero();
        assertThat(notices.imbalance()).isEmpty();
    }

    private void act(
            Rush rush, Visitor one, Notices notices, ConcurrentLinkedQueue<Won> won, Random random, String key) {
        switch (random.nextInt(6)) {
            case 0, 1 -> remember(won, rush.take(one), "appointmentId");
            case 2 ->
                remember(
                        won,
                        one.post(
                                "/api/appointments",
                                Map.of("slotId", rush.slots.get(random.nextInt(PLACES))),
                                "mix-" + key + "-" + one.person()),
                        "id");
            case 3 -> {
                Won paid = won.poll();
                if (paid != null) {
                    // A cashier who was told to come back does.
                    heard(() -> notices.paid(paid.paymentNo(), "25.00"), 200, 204);
                }
            }
            case 4 -> {
                Won lapsing = won.poll();
                if (lapsing != null) {
                    jdbc.sql(
                                    "update scheduling.appointment set held_until = held_at where id = cast(:id as uuid) and state = 'HELD'")
                            .param("id", lapsing.appointment())
                            .update();
                }
            }
            default -> {
                Won mine = won.peek();
                if (mine != null) {
                    heard(
                            () -> one.post("/api/appointments/" + mine.appointment() + "/cancellation", null),
                            200,
                            404,
                            409);
                }
            }
        }
    }

    /** A machine out of breath says 503 and asks to come again; what it says then is what counts. */
    private static void heard(Supplier<Visitor.Answer> asked, Integer... answers) {
        int status = await().atMost(PATIENCE).until(() -> asked.get().status(), heard -> heard != 503);
        assertThat(status).isIn((Object[]) answers);
    }

    private static void remember(ConcurrentLinkedQueue<Won> won, Visitor.Answer answer, String id) {
        assertThat(answer.status()).isIn(Set.of(201, 409, 429, 503));
        if (!answer.text("paymentNo").isEmpty()) {
            won.add(new Won(answer.text(id), answer.text("paymentNo")));
        }
    }

    @Test
    void aDrawThatIsCutOffIsDoneOnceByTheNext() {
        Rush rush = Rush.of(product, 2, Duration.ofMinutes(20), Duration.ofDays(DAY.getAndIncrement()));
        for (int i = 0; i < 4; i++) {
            rush.take(new Visitor(product).signInAsPatient()).expect(201);
        }
        var transaction = product.getBean(TransactionTemplate.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    // This node holds the release's row at the moment, draws, and dies before it can say so.
                    product.getBean(Releases.class).lock(rush.id);
                    rush.comesNow();
                    assertThat(drawing.draw(rush.id).release().drawn()).isTrue();
                    assertThat(rush.taken()).isEqualTo(2);
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");
        assertThat(rush.taken()).isZero();
        rush.comesNow();
        assertThat(drawing.draw(rush.id).release().drawn()).isTrue();
        assertThat(rush.taken()).isEqualTo(rush.live()).isEqualTo(2);
        assertThat(drawing.draw(rush.id).tickets()).hasSize(4);
        assertThat(rush.taken()).isEqualTo(2);
    }
}
