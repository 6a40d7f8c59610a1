package org.xinglin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** A complaint nobody touches is told to those who answer for complaints, once for each step (SV-15). */
@ProductTest
class EscalationTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Institutions institutions;

    @Autowired
    Escalating escalating;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void whatIsLeftLyingIsToldOnceForEachStep() {
        Institution house =
                institutions.require(new InstitutionId(Clinic.of(product, EscalationTests.class).institution));
        var officer = new Visitor(product).signInAsStaff("投诉专员", house.id().value(), Role.ADMINISTRATOR);
        officer.post(
                        "/api/administration/duties",
                        Map.of(
                                "personId", officer.person().value(),
                                "code", "COMPLAINTS",
                                "from", ChinaTime.dateOf(clock.instant()).toString()))
                .expect(200);
        String id = new Visitor(product)
                .signInAsPatient()
                .post("/api/complaints", Map.of("institution", house.slug(), "kind", "WAITING", "text", "等了两小时"))
                .expect(201)
                .text("id");
        escalating.run(clock.instant());
        assertThat(steps(id)).as("its day is not over").isZero();
        jdbc.sql("update oversight.complaint set accept_by_on = :on where id = :id")
                .param("on", ChinaTime.dateOf(clock.instant()).minusDays(1))
                .param("id", UUID.fromString(id))
                .update();
        escalating.run(clock.instant());
        escalating.run(clock.instant());
        assertThat(steps(id)).isOne();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        officer.get("/api/messages").expect(200).content())
                .asString()
                .containsOnlyOnce("COMPLAINT_OVERDUE"));
        officer.post("/api/administration/complaints/" + id + "/acceptance", null)
                .expect(200);
        jdbc.sql("update oversight.complaint set answer_by_on = :on where id = :id")
                .param("on", ChinaTime.dateOf(clock.instant()).minusDays(1))
                .param("id", UUID.fromString(id))
                .update();
        escalating.run(clock.instant());
        assertThat(steps(id)).isEqualTo(2);
    }

    private int steps(String id) {
        return jdbc.sql("select count(*) from oversight.escalation where complaint_id = :id")
                .param("id", UUID.fromString(id))
                .query(Integer.class)
                .single();
    }
}
