package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.commitment.LedgerCheck;
import org.xinglin.commitment.Watch;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** The ledger of promises: nobody edits it unseen, and what is said of a doctor is counted from it alone. */
@RegionTest
class PromiseLedgerTests {
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
    void nobodyEditsTheLedger() {
        String visit = stage.waiting(patient, advice);
        var check = product.getBean(LedgerCheck.class);
        assertThat(check.verify().whole()).isTrue();
        for (String attempt : List.of(
                "update commitment.entry set act = 'KEPT'",
                "delete from commitment.entry",
                "truncate commitment.entry")) {
            assertThatThrownBy(() -> stage.jdbc.sql(attempt).update()).hasStackTraceContaining("append-only");
        }
        undone(() -> {
            stage.jdbc
                    .sql("alter table commitment.entry disable trigger entry_append_only")
                    .update();
            stage.jdbc
                    .sql("update commitment.entry set due_at = due_at + interval '1 day' where subject_id = :id")
                    .param("id", UUID.fromString(visit))
                    .update();
            var forged = check.verify();
            assertThat(forged.altered()).isEqualTo(1);
            assertThat(forged.gone()).isEqualTo(1);
        });
        assertThat(check.verify().whole()).isTrue();
    }

    @Test
    void theRateIsCountedFromTheLedger() {
        Watch.count(product);
        int[] was = rate();
        String visit = stage.inVisit(patient, doctor, advice);
        Stage.say(doctor, visit, "您好").expect(200);
        Watch.count(product);
        assertThat(rate()).containsExactly(was[0] + 1, was[1] + 1);
        Stage.say(patient, visit, "那要不要停药").expect(200);
        clock.setOffset(before.plusHours(13));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stage.acts(visit)).contains("BROKEN"));
        Watch.count(product);
        assertThat(rate()).containsExactly(was[0] + 1, was[1] + 2);
        undone(() -> {
            stage.jdbc
                    .sql("alter table commitment.entry disable trigger entry_append_only")
                    .update();
            // Other visits of this doctor may break their promise at this very moment.
            await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                stage.jdbc
                        .sql("update commitment.entry set at = at - interval '91 days' where practitioner_id = :id")
                        .param("id", advice.practitioner().value())
                        .update();
                Watch.count(product);
                assertThat(rate()).as("older than the window").containsExactly(0, 0);
            });
            assertThat(page().path("doctor").path("promises").path("enough").asBoolean())
                    .isFalse();
        });
        Watch.count(product);
    }

    private void undone(Runnable forgery) {
        new TransactionTemplate(product.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            forgery.run();
            status.setRollbackOnly();
        });
    }

    private int[] rate() {
        var rate = page().path("doctor").path("promises");
        return new int[] {rate.path("kept").asInt(), rate.path("due").asInt()};
    }

    private JsonNode page() {
        return stage.visitor()
                .get("/api/practitioners/" + advice.practitioner())
                .expect(200)
                .body();
    }
}
