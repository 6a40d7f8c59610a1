package org.xinglin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.Role;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

@RegionTest
class ComplaintTests {
    private static final String TEXT = "预约14:00，15:10才就诊 😡 𠮷'; drop table <b>";

    @Autowired
    ApplicationContext product;

    @Autowired
    Institutions institutions;

    @Autowired
    JdbcClient jdbc;

    private Visitor patient;
    private Visitor administrator;
    private Institution house;

    @BeforeEach
    void people() {
        house = institutions.all().getFirst();
        patient = new Visitor(product).signInAsPatient();
        administrator = new Visitor(product).signInAsStaff("钱管", house.id().value(), Role.ADMINISTRATOR);
    }

    @Test
    void aComplaintIsFiledTakenUpAnsweredAndTold() {
        var filed = file(TEXT).expect(201);
        assertThat(filed.text("ticketNo")).matches("TS\\d{8}-\\d{5,}");
        assertThat(filed.text("text")).isEqualTo(TEXT);
        assertThat(filed.text("state")).isEqualTo("FILED");
        assertThat(filed.text("acceptBy")).isLessThan(filed.text("answerBy"));
        String path = "/api/administration/complaints/" + filed.text("id");

        assertThat(administrator
                        .get("/api/administration/complaints/waiting")
                        .expect(200)
                        .content())
                .asString()
                .contains(filed.text("ticketNo"));
        assertThat(administrator
                        .get(path)
                        .expect(200)
                        .body()
                        .path("house")
                        .path("complainant")
                        .asString())
                .isEqualTo("林**");
        assertThat(administrator.post(path + "/acceptance", null).expect(200).text("state"))
                .isEqualTo("ACCEPTED");
        administrator.post(path + "/acceptance", null).expect(200);
        assertThat(administrator
                        .post(path + "/answer", Map.of("outcome", "UPHELD", "text", "已致歉。"))
                        .expect(200)
                        .text("state"))
                .isEqualTo("ANSWERED");

        assertThat(patient.get("/api/complaints/" + filed.text("id"))
                        .expect(200)
                        .text("answer"))
                .isEqualTo("已致歉。");
        var told = patient.get("/api/complaints/" + filed.text("id")).expect(200);
        assertThat(told.text("outcome")).isEqualTo("UPHELD");
        assertThat(told.body().has("house")).as("what only the house sees").isFalse();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        patient.get("/api/messages").expect(200).content())
                .asString()
                .contains(
                        "COMPLAINT_ANSWERED",
                        filed.text("id"),
                        house.shortName().zh()));
        assertThat(patient.get("/api/access-log").expect(200).content())
                .asString()
                .contains(
                        "complaint.read",
                        "complaint.answer",
                        "钱管",
                        "ADMINISTRATOR",
                        house.shortName().zh())
                .doesNotContain("complaint.file");
        assertThat(patient.get("/api/access-log?own=true").expect(200).content())
                .asString()
                .contains("complaint.file");
    }

    @Test
    void theFirstAnswerStands() {
        String path = "/api/administration/complaints/" + file(TEXT).text("id");
        administrator
                .post(path + "/answer", Map.of("outcome", "UPHELD", "text", "第一次"))
                .expect(200);
        assertThat(administrator
                        .post(path + "/answer", Map.of("outcome", "SETTLED", "text", "第二次"))
                        .expect(409)
                        .code())
                .isEqualTo("oversight.already-answered");
    }

    @Test
    void aDoubleClickIsOneComplaint() {
        assertThat(file(TEXT).text("id")).isEqualTo(file(TEXT).expect(201).text("id"));
        assertThat(patient.get("/api/complaints").body().path("items").size()).isEqualTo(1);
    }

    @Test
    void tooManyAtOnceAreRefusedUnderTheRule() {
        for (int i = 0; i < 10; i++) {
            file("第" + i + "件").expect(201);
        }
        var refused = file("再一件").expect(409);
        assertThat(refused.code()).isEqualTo("oversight.too-many-open");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("SV-15");
    }

    @ParameterizedTest
    @CsvSource({"'', oversight.text-missing", "'   ', oversight.text-missing", "a\u0000b, oversight.text-unreadable"})
    void textThatCannotBeReadIsRefused(String text, String code) {
        var refused = file(text).expect(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("pointer")).isEqualTo("/text");
    }

    @Test
    void badInputIsRefusedWhereItIs() {
        assertThat(file("长".repeat(2_001)).expect(422).code()).isEqualTo("oversight.text-too-long");
        file("长".repeat(2_000)).expect(201);
        assertThat(file("x".repeat(100_000)).expect(422).code()).isEqualTo("oversight.text-too-long");
        assertThat(post("kind", null).expect(422).text("pointer")).isEqualTo("/kind");
        assertThat(post("institution", null).expect(422).text("pointer")).isEqualTo("/institution");
        assertThat(post("kind", "NONSENSE").expect(422).text("pointer")).isEqualTo("/kind");
        assertThat(post("institution", "no-such-house").expect(404).code()).isEqualTo("oversight.no-such-institution");
        var about = complaint(TEXT);
        about.put("aboutKind", "visit");
        about.put("aboutId", UUID.randomUUID().toString());
        assertThat(patient.post("/api/complaints", about).expect(404).code()).isEqualTo("oversight.no-such-subject");
    }

    @Test
    void othersNeitherSeeNorAnswerIt() {
        String id = file(TEXT).text("id");
        new Visitor(product).signInAsPatient("周小雨").get("/api/complaints/" + id).expect(404);
        var elsewhere = new Visitor(product)
                .signInAsStaff("孙管", institutions.all().getLast().id().value(), Role.ADMINISTRATOR);
        elsewhere.get("/api/administration/complaints/" + id).expect(404);
        elsewhere
                .post("/api/administration/complaints/" + id + "/acceptance", null)
                .expect(404);
        elsewhere
                .post("/api/administration/complaints/" + id + "/answer", Map.of("outcome", "UPHELD", "text", "x"))
                .expect(404);
        patient.get("/api/administration/complaints/waiting").expect(403);
        patient.get("/api/complaints/not-an-id").expect(422);
        patient.get("/api/complaints?after=nonsense").expect(422);
        new Visitor(product).get("/api/complaints").expect(401);
    }

    @Test
    void onlyThePatientAndTheirGuardianSeeWhoLooked() {
        var other = new Visitor(product).signInAsPatient("周小雨");
        other.get("/api/access-log?patient=" + patient.person()).expect(404);
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(jdbc.sql(
                                "select count(*) from audit.entry where person_id = :person and refusal = 'identity.no-such-person'")
                        .param("person", other.person().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
        other.get("/api/access-log?after=x").expect(422);
    }

    @Test
    void theDemoRegionHasComplaintsInEveryState() {
        assertThat(jdbc.sql("""
                select count(*) filter (where answered_at is not null), count(*) filter (where answered_at is null and accepted_at is not null),
                  count(*) filter (where accepted_at is null) from oversight.complaint
                """)
                        .query((row, n) -> row.getInt(1) > 10 && row.getInt(2) > 0 && row.getInt(3) > 0)
                        .single())
                .isTrue();
    }

    private Visitor.Answer file(String text) {
        return patient.post("/api/complaints", complaint(text));
    }

    private Visitor.Answer post(String field, @Nullable String value) {
        var body = complaint(UUID.randomUUID().toString());
        body.put(field, value);
        return patient.post("/api/complaints", body);
    }

    private Map<String, @Nullable Object> complaint(String text) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("institution", house.slug());
        body.put("kind", "WAITING");
        body.put("text", text);
        return body;
    }
}
