package org.xinglin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** A complaint handed to a colleague, with the department it concerns. */
@RegionTest
class HandoverTests {
    private static final String DESK = "/api/administration/complaints/";

    @Autowired
    ApplicationContext product;

    @Autowired
    Institutions institutions;

    @Autowired
    Departments departments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Institution house;
    private Visitor patient;
    private Visitor administrator;
    private Visitor colleague;
    private String department;
    private String id;

    @BeforeEach
    void people() {
        house = institutions.all().getFirst();
        patient = new Visitor(product).signInAsPatient();
        administrator = staff("钱管", house, Role.ADMINISTRATOR);
        colleague = staff("投诉办", house, Role.ADMINISTRATOR);
        department = departments.of(house.id()).getFirst().id().toString();
        id = patient.post(
                        "/api/complaints",
                        Map.of("institution", house.slug(), "kind", "WAITING", "text", "等了很久 " + UUID.randomUUID()))
                .expect(201)
                .text("id");
    }

    private Visitor staff(String name, Institution where, Role role) {
        var visitor = new Visitor(product).signInAsStaff(name, where.id().value(), role);
        jdbc.sql("update account.account set user_name = :name, password_hash = 'none' where person_id = :person")
                .param("name", "desk-" + visitor.person())
                .param("person", visitor.person().value())
                .update();
        return visitor;
    }

    private Map<String, Object> wish(Map<String, Object> other) {
        var wish = new HashMap<String, Object>(
                Map.of("handlerId", colleague.person().toString(), "departmentId", department, "note", "请联系门诊核实"));
        wish.putAll(other);
        wish.values().removeIf(""::equals);
        return wish;
    }

    private Visitor.Answer handedTo(Visitor handler) {
        return administrator.post(
                DESK + id + "/handover",
                wish(Map.of("handlerId", handler.person().toString())));
    }

    @Test
    void itGoesToTheColleagueWhoIsToldAndFindsIt() {
        var handed = administrator
                .post(DESK + id + "/handover", wish(Map.of()))
                .expect(200)
                .body()
                .path("house");
        assertThat(handed.path("handler").asString()).isEqualTo("投诉办");
        assertThat(handed.path("mine").asBoolean()).isFalse();
        assertThat(handed.path("handovers").path(0).path("note").asString()).isEqualTo("请联系门诊核实");
        assertThat(colleague
                        .get(DESK + id)
                        .expect(200)
                        .body()
                        .path("house")
                        .path("mine")
                        .asBoolean())
                .isTrue();
        assertThat(colleague
                        .get(DESK + "waiting?department=" + department)
                        .expect(200)
                        .content())
                .asString()
                .contains(id);
        String other = departments.of(house.id()).getLast().id().toString();
        assertThat(colleague
                        .get(DESK + "waiting?department=" + other)
                        .expect(200)
                        .content())
                .asString()
                .doesNotContain(id);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        colleague.get("/api/messages").expect(200).content())
                .asString()
                .contains("COMPLAINT_HANDED", id));
        colleague
                .post(DESK + id + "/answer", Map.of("outcome", "PARTLY", "text", "已核实。"))
                .expect(200);
        assertThat(colleague
                        .get(DESK + "answered?department=" + department)
                        .expect(200)
                        .content())
                .asString()
                .contains(id);
        assertThat(administrator
                        .post(DESK + id + "/handover", wish(Map.of()))
                        .expect(409)
                        .code())
                .isEqualTo("oversight.already-answered");
        assertThat(patient.get("/api/complaints/" + id).expect(200).content())
                .asString()
                .doesNotContain("请联系门诊核实");
    }

    @Test
    void answeredAndHandedAtOnceIsNeverHandedAfterItsAnswer() throws Exception {
        var acts = new ArrayList<Callable<Integer>>();
        acts.add(() -> administrator
                .post(DESK + id + "/answer", Map.of("outcome", "SETTLED", "text", "已协商。"))
                .status());
        for (int n = 0; n < 4; n++) {
            acts.add(() ->
                    administrator.post(DESK + id + "/handover", wish(Map.of())).status());
        }
        long accepted =
                Together.together(acts).stream().filter(status -> status == 200).count();
        assertThat(jdbc.sql("select count(*) from oversight.handover where complaint_id = :id")
                        .param("id", UUID.fromString(id))
                        .query(Long.class)
                        .single())
                .as("all that were told 200, but for the answer, which always goes through")
                .isEqualTo(accepted - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "handlerId, '', 422, oversight.handler-missing",
        "handlerId, 00000000-0000-7000-8000-000000000000, 404, oversight.no-such-handler",
        "departmentId, 00000000-0000-7000-8000-000000000000, 422, oversight.no-such-department",
        "note, '', 422, oversight.text-missing"
    })
    void whatCannotBeHandedOverIsRefused(String field, String value, int status, String code) {
        var refused = administrator
                .post(DESK + id + "/handover", wish(Map.of(field, value)))
                .expect(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("pointer")).isEqualTo("/" + field);
    }

    @Test
    void nobodyWhoCannotSignInIsGivenAComplaint() {
        jdbc.sql("update account.account set suspended_at = now() where person_id = :person")
                .param("person", colleague.person().value())
                .update();
        assertThat(administrator
                        .post(DESK + id + "/handover", wish(Map.of()))
                        .expect(404)
                        .code())
                .isEqualTo("oversight.no-such-handler");
    }

    @Test
    void neitherADoctorNorAnotherHouseNorThePatientHandsItOver() {
        var doctor = staff("周岐", house, Role.DOCTOR);
        assertThat(handedTo(doctor).expect(404).code()).isEqualTo("oversight.no-such-handler");
        doctor.post(DESK + id + "/handover", wish(Map.of())).expect(404);
        patient.post(DESK + id + "/handover", wish(Map.of())).expect(403);
        staff("孙管", institutions.all().getLast(), Role.ADMINISTRATOR)
                .post(DESK + id + "/handover", wish(Map.of()))
                .expect(404);
        assertThat(administrator
                        .post(DESK + id + "/answer", Map.of("text", "没有结论"))
                        .expect(422)
                        .code())
                .isEqualTo("oversight.outcome-missing");
    }

    /** The head of the department is a doctor and no administrator. */
    @Test
    void theHeadOfTheDepartmentTakesItUpAnswersItAndItsDaysStay() {
        var head = staff("柏主任", house, Role.DOCTOR);
        head.get(DESK + id).expect(404);
        administrator
                .post(
                        "/api/administration/duties",
                        Map.of(
                                "personId", head.person().value(),
                                "code", "DEPARTMENT_HEAD",
                                "department",
                                        departments.of(house.id()).getFirst().slug(),
                                "from", ChinaTime.dateOf(clock.instant()).toString()))
                .expect(200);
        var able = administrator.get(DESK + "handlers").expect(200).body().path("handlers");
        assertThat(able).anySatisfy(one -> {
            assertThat(one.path("id").asString()).isEqualTo(head.person().toString());
            assertThat(one.path("administrator").asBoolean()).isFalse();
            assertThat(one.path("duties").path(0).asString()).isEqualTo("DEPARTMENT_HEAD");
            assertThat(one.path("departments")).hasSize(1);
        });
        var before = administrator.get(DESK + id).expect(200).body();
        handedTo(head).expect(200);
        assertThat(head.get(DESK + "handed").expect(200).content()).asString().contains(id);
        var handed = head.get(DESK + id).expect(200).body();
        assertThat(handed.path("acceptBy")).isEqualTo(before.path("acceptBy"));
        assertThat(handed.path("answerBy")).isEqualTo(before.path("answerBy"));
        assertThat(handed.path("filedAt")).isEqualTo(before.path("filedAt"));
        head.post(DESK + id + "/acceptance", null).expect(200);
        head.get(DESK + "waiting").expect(403);
        head.post(DESK + id + "/answer", Map.of("outcome", "PARTLY", "text", "已核实。"))
                .expect(200);
        assertThat(head.get(DESK + "handed").expect(200).content()).asString().doesNotContain(id);
    }

    @Test
    void whoHandsItBackSeesItNoMoreAndAnswersItNoMore() {
        var head = officer("MEDICAL_AFFAIRS");
        handedTo(head).expect(200);
        head.post(DESK + id + "/handover", wish(Map.of())).expect(200);
        assertThat(head.get(DESK + id).expect(404).code()).isEqualTo("oversight.no-such-complaint");
        head.post(DESK + id + "/answer", Map.of("outcome", "PARTLY", "text", "已核实。"))
                .expect(404);
        head.post(DESK + id + "/handover", wish(Map.of())).expect(404);
        colleague.get(DESK + id).expect(200);
    }

    @Test
    void nobodySeesToTheirOwnComplaintOrOneAboutTheirOwnLook() {
        var head = officer("QUALITY");
        jdbc.sql("update oversight.complaint set person_id = :person where id = :id")
                .param("person", head.person().value())
                .param("id", UUID.fromString(id))
                .update();
        var refused = handedTo(head).expect(409);
        assertThat(refused.code()).isEqualTo("oversight.about-them");
        assertThat(refused.text("pointer")).isEqualTo("/handlerId");
    }

    @Test
    void aDutyThatIsOverGivesNoComplaints() {
        var head = officer("QUALITY");
        administrator
                .get("/api/administration/duties")
                .expect(200)
                .body()
                .path("duties")
                .valueStream()
                .filter(d -> d.path("person").asString().equals("柏主任"))
                .forEach(d -> administrator
                        .post("/api/administration/duties/" + d.path("id").asString() + "/end", null)
                        .expect(200));
        assertThat(handedTo(head).expect(404).code()).isEqualTo("oversight.no-such-handler");
    }

    private Visitor officer(String code) {
        var officer = staff("柏主任", house, Role.DOCTOR);
        administrator
                .post(
                        "/api/administration/duties",
                        Map.of(
                                "personId", officer.person().value(),
                                "code", code,
                                "from", ChinaTime.dateOf(clock.instant()).toString()))
                .expect(200);
        return officer;
    }
}
