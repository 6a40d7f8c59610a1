package org.xinglin.credentialing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.LicenceGate;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.SimulatorServer;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Doctors come by the register, are refused under the rule that forbids them, and owe the course. */
@ProductTest
class EnlistingTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    LicenceGate gate;

    @Autowired
    RegisterSimulator register;

    @Autowired
    Rechecking rechecking;

    Doctors doctors;

    @BeforeEach
    void open() {
        doctors = Doctors.afresh(product);
    }

    @AfterEach
    void behave() {
        register.server().behave();
    }

    private String refusal(PractitionerId id) {
        try {
            gate.requireMayPractise(id, clock.instant());
            return "";
        } catch (Rejection refused) {
            return refused.code();
        }
    }

    private static String rule(Visitor.Answer refused) {
        return refused.body().path("rule").path("id").asString("");
    }

    /** The request for somebody the register lists. */
    private Map<String, Object> listed(String name, String certificate) {
        return doctors.request(doctors.lookUp(name, certificate));
    }

    @Test
    void aDoctorOfTheRegisterIsEnteredAndSeesPatientsOnceTheCourseIsPassed() {
        var found = doctors.lookUp("顾清和", "110990100004701").expect(201);
        assertThat(found.text("title")).isEqualTo("CHIEF");
        var request = doctors.request(found);
        request.put("mayConsult", true);
        request.put("mayTreat", true);
        var enlisted = doctors.enlist(request).expect(201);
        assertThat(enlisted.text("userName")).startsWith("guqinghe");
        assertThat(enlisted.text("password")).hasSize(12);
        var id = PractitionerId.of(enlisted.text("practitionerId"));
        assertThat(refusal(id)).isEqualTo("directory.course-not-passed");
        Visitor doctor = asDoctor(id);
        var course = doctor.get("/api/training/course").expect(200).body();
        assertThat(course.path("owed").asBoolean()).isTrue();
        assertThat(course.toString()).doesNotContain("\"right\"").doesNotContain("\"why\"");
        assertThat(doctor.post(
                                "/api/training/sittings",
                                paper(course.path("version").asString(""), 3))
                        .expect(201)
                        .body()
                        .path("sitting")
                        .path("passed")
                        .asBoolean())
                .isFalse();
        assertThat(refusal(id)).isEqualTo("directory.course-not-passed");
        var passed = doctor.post(
                        "/api/training/sittings", paper(course.path("version").asString(""), 10))
                .expect(201)
                .body();
        assertThat(passed.path("sitting").path("score").asInt()).isEqualTo(100);
        assertThat(refusal(id)).isEmpty();
        assertThat(doctors.admin
                        .get("/api/administration/training")
                        .expect(200)
                        .body()
                        .path("items")
                        .path(0)
                        .path("owed")
                        .asBoolean())
                .isFalse();
    }

    private Visitor asDoctor(PractitionerId id) {
        UUID person = jdbc.sql("select person_id from directory.practitioner where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        return new Visitor(product).continueAs(new PersonId(person), true);
    }

    /** The first {@code right} questions answered rightly, the others wrongly. */
    private static Map<String, Object> paper(String version, int right) {
        var answers = List.of(
                "first-visit:2",
                "evidence:1",
                "other-disease:3",
                "stand-in:1",
                "red-flag:2",
                "under-six:1",
                "record:3",
                "curiosity:1",
                "late:2",
                "expiry:2");
        return Map.of(
                "version",
                version,
                "answers",
                IntStream.range(0, answers.size())
                        .mapToObj(i -> {
                            String[] parts = answers.get(i).split(":");
                            int option = Integer.parseInt(parts[1]);
                            return Map.of("question", parts[0], "option", i < right ? option : option % 3 + 1);
                        })
                        .toList());
    }

    @Test
    void tooManyTriesAndAnUnfinishedPaperAreRefused() {
        var enlisted = doctors.enlist(listed("叶知秋", "110990100004703")).expect(201);
        Visitor doctor = asDoctor(PractitionerId.of(enlisted.text("practitionerId")));
        String version = doctor.get("/api/training/course").expect(200).text("version");
        assertThat(doctor.post("/api/training/sittings", Map.of("version", version, "answers", List.of()))
                        .expect(422)
                        .code())
                .isEqualTo("training.answer-missing");
        assertThat(doctor.post("/api/training/sittings", paper("old", 10))
                        .expect(422)
                        .code())
                .isEqualTo("training.course-changed");
        for (int i = 0; i < 3; i++) {
            doctor.post("/api/training/sittings", paper(version, 0)).expect(201);
        }
        var refused = doctor.post("/api/training/sittings", paper(version, 10)).expect(409);
        assertThat(refused.code()).isEqualTo("training.tries-used-up");
        assertThat(rule(refused)).isEqualTo("XL-COURSE");
    }

    /** Two years of practice: in person yes, online no, and the day when online is allowed. */
    @Test
    void aDoctorWithTwoYearsIsRefusedOnlineAndToldTheDayFromWhichItIsAllowed() {
        var found = doctors.lookUp("孟以安", "110990100004704").expect(201);
        var eligible = doctors.today.minusDays(730).plusYears(3);
        assertThat(found.text("onlineFrom")).isEqualTo(eligible.toString());
        var request = doctors.request(found);
        request.put("mayConsult", true);
        var refused = doctors.enlist(request).expect(409);
        assertThat(refused.code()).isEqualTo("directory.practice-too-short");
        assertThat(rule(refused)).isEqualTo("DX-10");
        assertThat(refused.text("detail"))
                .contains(eligible.getYear() + "年" + eligible.getMonthValue() + "月" + eligible.getDayOfMonth() + "日");
        request.put("mayConsult", false);
        var enlisted = doctors.enlist(request).expect(201);
        var later = doctors.admin
                .put(
                        "/api/administration/doctors/" + enlisted.text("practitionerId") + "/rights",
                        Map.of("mayConsult", true, "mayTreat", true))
                .expect(409);
        assertThat(rule(later)).isEqualTo("DX-10");
    }

    @Test
    void papersThatDoNotAllowItAreRefusedUnderTheirRules() {
        assertThat(rule(doctors.enlist(listed("陶然之", "110990100004705")).expect(409)))
                .as("a surgeon in cardiology")
                .isEqualTo("DX-14");
        assertThat(rule(doctors.enlist(listed("沈墨言", "110990100004706")).expect(409)))
                .as("a registration that ran out")
                .isEqualTo("DX-09");
        assertThat(rule(doctors.enlist(listed("卫南星", "110990100004708")).expect(409)))
                .as("registered with a hospital nobody knows here")
                .isEqualTo("DX-12");
        var uninsured = listed("祝余", "110990100004712");
        uninsured.remove("insurancePolicy");
        assertThat(rule(doctors.enlist(uninsured).expect(409))).isEqualTo("IH-12");
        uninsured.put("insurancePolicy", "P");
        uninsured.remove("employerConsentOn");
        uninsured.put("mayTreat", true);
        assertThat(rule(doctors.enlist(uninsured).expect(409))).isEqualTo("DX-13");
    }

    @Test
    void whoIsNotInTheRegisterIsNotEnteredAndARegisterThatIsAwayDecidesNothing() {
        var unknown = doctors.lookUp("钟离未", "110990100004711").expect(409);
        assertThat(rule(unknown)).isEqualTo("DX-09");
        doctors.lookUp("别人", "110990100004701").expect(409);
        register.server().misbehave(new SimulatorServer.Fault.Failing(503), 1);
        assertThat(doctors.lookUp("顾清和", "110990100004701").expect(503).code())
                .isEqualTo("credentialing.register-away");
        register.server().misbehave(new SimulatorServer.Fault.DroppedReply(), 1);
        doctors.lookUp("顾清和", "110990100004701").expect(503);
        var found = doctors.lookUp("程望舒", "110990100004702").expect(201);
        var elsewhere = new Doctors(product);
        var stolen = elsewhere.request(found);
        assertThat(elsewhere.enlist(stolen).expect(422).code()).isEqualTo("credentialing.look-up-stale");
    }

    @Test
    void oneDoctorHoldsOnePost() {
        var request = listed("祝余", "110990100004712");
        doctors.enlist(request).expect(201);
        var again = listed("祝余", "110990100004712");
        again.put("residentId", request.get("residentId"));
        again.put("phone", request.get("phone"));
        assertThat(doctors.enlist(again).expect(409).code()).isEqualTo("credentialing.already-in-post");
    }

    @Test
    void theNightlyQuestionStopsWhomTheRegisterForgotAndKeepsThoseItIsSilentAbout() {
        var chief = doctors.enlist(listed("裴景行", "110990100004709")).expect(201);
        var id = PractitionerId.of(chief.text("practitionerId"));
        jdbc.sql("delete from directory.restraint where subject_id = :id")
                .param("id", id.value())
                .update();
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        register.server().misbehave(new SimulatorServer.Fault.Failing(500), 1);
        rechecking.run(tomorrow);
        assertThat(laid(id)).isZero();
        register.revoke("110990100004709");
        rechecking.run(tomorrow);
        assertThat(laid(id)).isOne();
        rechecking.run(tomorrow);
        assertThat(laid(id)).isOne();
    }

    private int laid(PractitionerId id) {
        return jdbc.sql("select count(*) from directory.restraint where subject_id = :id and ground = 'REGISTER'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
