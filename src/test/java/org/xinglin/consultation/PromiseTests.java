package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xinglin.testing.Together.together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.commitment.Watch;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Sql;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** Promises keep themselves: a breach pays back once, whoever sees it first, and the ledger tells it for good. */
@RegionTest
class PromiseTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    AdjustableClock clock;

    Stage stage;
    Offering advice;
    Visitor patient;
    Visitor doctor;
    Duration before;

    @BeforeEach
    void set() {
        stage = new Stage(product);
        advice = stage.offering(OfferingKind.ADVICE, s -> s.equals("03.04"));
        patient = stage.visitor().signInAsPatient();
        doctor = stage.doctorOf(advice);
        before = clock.offset();
    }

    @AfterEach
    void turnBack() {
        clock.setOffset(before);
    }

    @Test
    void twoWorkersRefundAMissedFirstReplyOnce() throws Exception {
        String visit = stage.waiting(patient, advice);
        clock.setOffset(before.plus(advice.replyWithin()).plusMinutes(1));
        together(8, () -> Watch.tick(product));
        becomes(visit, "TIMED_OUT");
        assertThat(stage.refunded(visit)).isEqualTo(advice.price().toString());
        assertThat(stage.acts(visit)).containsExactly("MADE", "BROKEN");
        assertThat(refunds(visit)).isEqualTo(1);
        var seen = patient.get("/api/visits/" + visit).expect(200).body();
        assertThat(seen.path("refunded").asString()).isEqualTo(advice.price().toString());
        assertThat(seen.path("pledge").path("promises").get(0).path("state").asString())
                .isEqualTo("BROKEN");
        var bill = patient.get("/api/bills").expect(200).body().path("items").get(0);
        assertThat(bill.path("subjectId").asString()).isEqualTo(visit);
        assertThat(bill.path("refunded").asString()).isEqualTo(advice.price().toString());
        told(visit, 1);
    }

    @Test
    void aLateAnswerGivesAPartBackOnceAndTheTalkGoesOn() throws Exception {
        String visit = stage.inVisit(patient, doctor, advice);
        Stage.say(doctor, visit, "早上起床后坐五分钟再量").expect(200);
        Stage.say(patient, visit, "那晚上还要量吗").expect(200);
        Stage.say(patient, visit, "还有，要不要停药").expect(200);
        assertThat(stage.acts(visit)).containsExactly("MADE", "KEPT", "MADE");
        clock.setOffset(before.plusHours(13));
        together(8, () -> Watch.tick(product));
        Money part = Money.ofFen(advice.price().fen() * 20 / 100);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stage.refunded(visit)).isEqualTo(part.toString()));
        assertThat(stage.state(visit)).isEqualTo("IN_VISIT");
        doctor = stage.doctorOf(advice);
        Stage.say(doctor, visit, "晚上睡前再量一次").expect(200);
        doctor.post("/api/visits/" + visit + "/closure", null).expect(200);
        assertThat(stage.acts(visit)).containsExactly("MADE", "KEPT", "MADE", "BROKEN");
        assertThat(refunds(visit)).isEqualTo(1);
        assertThat(patient.get("/api/visits/" + visit).text("refunded")).isEqualTo(part.toString());
        told(visit, 2);
    }

    @Test
    void aReplyAtTheInstantOfTheBreachEitherKeepsOrBreaks() throws Exception {
        var visits = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            visits.add(stage.inVisit(stage.visitor().signInAsPatient(), doctor, advice));
        }
        Instant first = visits.stream().map(this::due).min(Instant::compareTo).orElseThrow();
        Instant real = product.getBean(Clock.class).instant().minus(clock.offset());
        clock.setOffset(Duration.between(real, first).minusMillis(250));
        var answers = new ArrayList<Future<Visitor.Answer>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String visit : visits) {
                long wait = Math.max(
                        0,
                        Duration.between(product.getBean(Clock.class).instant(), due(visit))
                                .toMillis());
                answers.add(pool.submit(() -> {
                    Thread.sleep(Math.min(wait, 8_000));
                    return Stage.say(doctor, visit, "您好，我看到了");
                }));
                pool.submit(() -> {
                    for (int n = 0; n < 40; n++) {
                        Watch.tick(product);
                        Thread.sleep(50);
                    }
                    return null;
                });
            }
        }
        for (int i = 0; i < visits.size(); i++) {
            String visit = visits.get(i);
            boolean said = answers.get(i).get().status() == 200;
            becomes(visit, said ? "IN_VISIT" : "TIMED_OUT");
            assertThat(stage.acts(visit)).containsExactly("MADE", said ? "KEPT" : "BROKEN");
            assertThat(stage.refunded(visit))
                    .isEqualTo(said ? "0" : advice.price().toString());
        }
    }

    @Test
    void whatIsTakenBackOrEndedForADangerIsExcused() {
        String taken = stage.waiting(patient, advice);
        patient.post("/api/visits/" + taken + "/withdrawal", null).expect(200);
        assertThat(stage.acts(taken)).containsExactly("MADE", "EXCUSED");
        String danger = stage.inVisit(patient, doctor, advice);
        doctor.post("/api/visits/" + danger + "/termination", Map.of("reason", "RED_FLAG", "note", "请立即就医"))
                .expect(200);
        assertThat(stage.acts(danger)).containsExactly("MADE", "EXCUSED");
        clock.setOffset(before.plusHours(30));
        Watch.tick(product);
        assertThat(refunds(danger)).isEqualTo(1);
    }

    private Instant due(String visit) {
        return stage.jdbc
                .sql("select due_at from commitment.entry where subject_id = :id and act = 'MADE' order by id limit 1")
                .param("id", UUID.fromString(visit))
                .query((row, n) -> Sql.instant(row, "due_at"))
                .single();
    }

    private int refunds(String visit) {
        return stage.jdbc
                .sql("""
                        select count(*) from settlement.refund r join settlement.bill b on b.id = r.bill_id
                        where b.subject_id = :id
                        """)
                .param("id", UUID.fromString(visit))
                .query(Integer.class)
                .single();
    }

    private void told(String visit, int people) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(stage.jdbc
                        .sql(
                                "select count(*) from notification.message where subject_id = :id and kind = 'PROMISE_BROKEN'")
                        .param("id", UUID.fromString(visit))
                        .query(Integer.class)
                        .single())
                .isEqualTo(people));
    }

    private void becomes(String visit, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stage.state(visit)).isEqualTo(state));
    }
}
