package org.xinglin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** What went wrong is entered by whoever saw it and closed only when every report that is due was made (DX-22, PV-12). */
@ProductTest
class IncidentTests {
    private static final String DESK = "/api/administration/incidents/";

    @Autowired
    ApplicationContext product;

    @Autowired
    Clock clock;

    private Clinic house;
    private Visitor doctor;
    private Visitor administrator;

    @BeforeEach
    void people() {
        house = Clinic.of(product, IncidentTests.class);
        doctor = new Visitor(product).signInAsDoctor(house.institution);
        administrator = new Visitor(product).signInAsStaff("质控", house.institution, Role.ADMINISTRATOR);
    }

    private Map<String, Object> incident(String kind) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "text",
                "患者名单误发到外部邮箱 😡 𠮷'; drop",
                "happenedAt",
                clock.instant().minusSeconds(600).toString()));
    }

    private String entered(String kind) {
        return doctor.post("/api/incidents", incident(kind), UUID.randomUUID().toString())
                .expect(201)
                .text("id");
    }

    @Test
    void aLeakIsClosedOnlyWhenAuthorityAndPeopleWereTold() {
        String id = entered("DATA_LEAK");
        var open = administrator.get(DESK + id).expect(200);
        assertThat(Duration.between(Instant.parse(open.text("reportedAt")), Instant.parse(open.text("authorityBy"))))
                .as("the hour of DX-22")
                .isEqualTo(Duration.ofHours(1));
        assertThat(open.text("dueAt")).as("the soonest clock").isEqualTo(open.text("authorityBy"));
        assertThat(open.text("reporter")).isEqualTo("周岐");
        var closure = Map.of("text", "改用加密外发，培训全员。");
        assertThat(administrator
                        .post(DESK + id + "/closure", closure)
                        .expect(409)
                        .code())
                .isEqualTo("incident.not-classified");
        administrator
                .post(DESK + id + "/grading", Map.of("grade", "II", "people", 31, "text", "31人受影响"))
                .expect(200);
        var refused = administrator.post(DESK + id + "/closure", closure).expect(409);
        assertThat(refused.code()).isEqualTo("incident.authority-not-told");
        assertThat(refused.body().path("rule").path("id").asString(refused.text("rule")))
                .isEqualTo("DX-22");
        administrator
                .post(DESK + id + "/steps", Map.of("kind", "AUTHORITY_TOLD", "text", "回执 2026-118"))
                .expect(200);
        assertThat(administrator
                        .post(DESK + id + "/closure", closure)
                        .expect(409)
                        .code())
                .isEqualTo("incident.people-not-told");
        administrator
                .post(DESK + id + "/steps", Map.of("kind", "PEOPLE_SPARED", "text", "邮件未被打开，已召回"))
                .expect(200);
        var closed = administrator.post(DESK + id + "/closure", closure).expect(200);
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(closed.body().path("steps").size()).isEqualTo(4);
        assertThat(closed.body().path("dueAt").isMissingNode()
                        || closed.body().path("dueAt").isNull())
                .isTrue();
        assertThat(administrator
                        .post(DESK + id + "/steps", Map.of("kind", "NOTED", "text", "又想起"))
                        .expect(409)
                        .code())
                .isEqualTo("incident.closed");
        assertThat(administrator.get(DESK + "closed").expect(200).content())
                .asString()
                .contains(id);
    }

    @Test
    void whatTurnsOutToBeALeakGetsItsClockThen() {
        String id = entered("SYSTEM");
        assertThat(administrator.get(DESK + id).text("authorityBy")).isEmpty();
        var graded = administrator
                .post(DESK + id + "/grading", Map.of("kind", "DATA_LEAK", "grade", "III", "text", "日志外泄"))
                .expect(200);
        assertThat(graded.text("authorityBy")).isNotEmpty();
        assertThat(graded.text("kind")).isEqualTo("DATA_LEAK");
    }

    @Test
    void anOrdinaryIncidentIsClosedOnceGraded() {
        String id = entered("MEDICINE");
        administrator
                .post(DESK + id + "/grading", Map.of("grade", "IV", "text", "发药前发现"))
                .expect(200);
        administrator.post(DESK + id + "/closure", Map.of("text", "双人核对")).expect(200);
    }

    @Test
    void theSameIntentEntersOnceAndOnlyOneCloses() throws Exception {
        String key = UUID.randomUUID().toString();
        var body = incident("CARE");
        String id = doctor.post("/api/incidents", body, key).expect(201).text("id");
        assertThat(doctor.post("/api/incidents", body, key).expect(201).text("id"))
                .isEqualTo(id);
        assertThat(doctor.get("/api/incidents").expect(200).content())
                .asString()
                .contains(id);
        administrator
                .post(DESK + id + "/grading", Map.of("grade", "III", "text", "未造成伤害"))
                .expect(200);
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 6; n++) {
            acts.add(() -> administrator
                    .post(DESK + id + "/closure", Map.of("text", "改进"))
                    .status());
        }
        assertThat(Together.together(acts)).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, '', incident.kind-missing",
        "text, ' ', incident.text-missing",
        "text, LONG, incident.text-too-long",
        "happenedAt, '', incident.moment-missing",
        "happenedAt, 2099-01-01T00:00:00Z, incident.moment-impossible"
    })
    void whatIsNoIncidentIsRefusedAtItsField(String field, String value, String code) {
        var body = incident("CARE");
        body.put(field, value.equals("LONG") ? "长".repeat(2_001) : value);
        body.values().removeIf(""::equals);
        var refused = doctor.post("/api/incidents", body, UUID.randomUUID().toString())
                .expect(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("pointer")).isEqualTo("/" + field);
    }

    @Test
    void othersIncidentsStayClosed() {
        String id = entered("CARE");
        var other = new Visitor(product).signInAsStaff("邻院", Clinic.of(product).institution, Role.ADMINISTRATOR);
        other.get(DESK + id).expect(404);
        other.post(DESK + id + "/closure", Map.of("text", "x")).expect(404);
        doctor.get(DESK + id).expect(403);
        new Visitor(product)
                .signInAsPatient()
                .post("/api/incidents", incident("CARE"), UUID.randomUUID().toString())
                .expect(403);
    }
}
