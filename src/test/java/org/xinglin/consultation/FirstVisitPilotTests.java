package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.account.Actors;
import org.xinglin.directory.FirstVisitList;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Role;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** First visits online: to listed doctors of the pilot, for a time, for children in company, and to nobody else. */
@RegionTest
class FirstVisitPilotTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    FirstVisitList list;

    @Autowired
    Requesting requesting;

    @Autowired
    EvidenceGate gate;

    @Autowired
    Clock clock;

    Stage stage;
    Offering listed;
    Offering unlisted;
    Visitor mother;
    PersonId child;

    @BeforeEach
    void set() {
        stage = new Stage(product);
        List<Offering> health = stage.offerings(OfferingKind.FOLLOW_UP, s -> s.equals("09.01"));
        listed = health.stream()
                .filter(o -> onList(o.practitioner()))
                .findFirst()
                .orElseThrow();
        unlisted = health.stream()
                .filter(o -> !onList(o.practitioner()))
                .findFirst()
                .orElseThrow();
        mother = stage.visitor().signInAsPatient();
        child = new Actors(product)
                .child(mother.person(), "林小满", ChinaTime.dateOf(clock.instant()).minusYears(4));
    }

    @AfterEach
    void strikeWhatWasListed() {
        stage.jdbc
                .sql("delete from directory.first_visit_listing where practitioner_id <> :id")
                .param("id", listed.practitioner().value())
                .update();
    }

    @Test
    void aListedDoctorTakesAFirstVisitWithinTheDiseasesOfThePilot() {
        Map<String, Object> wish = new HashMap<>(stage.wish(listed, child, "孩子比同龄人矮，想看生长发育"));
        wish.put("guardianPresent", true);
        var opened = mother.post("/api/visits", wish, Stage.key()).expect(201);
        String visit = opened.text("id");
        stage.pay(mother, opened.text("payment"));
        await().atMost(Duration.ofSeconds(20)).until(() -> stage.state(visit).equals("WAITING"));
        Visitor doctor = stage.doctorOf(listed);
        doctor.post("/api/visits/" + visit + "/acceptance", null).expect(200);
        assertThat(signed(doctor, visit, "I10.x00x002").code()).isEqualTo("chart.diagnosis-not-evidenced");
        signed(doctor, visit, "E34.301").expect(201);
        doctor.post("/api/visits/" + visit + "/closure", null).expect(200);
    }

    @Test
    void aDoctorWhoIsNotListedOrNoLongerOrWithoutPracticeOnlineIsRefused() {
        Map<String, Object> wish = new HashMap<>(stage.wish(unlisted, child, "孩子比同龄人矮"));
        wish.put("guardianPresent", true);
        var closed = mother.post("/api/visits", wish, Stage.key()).expect(403);
        assertThat(closed.code()).isEqualTo("consultation.doctor-not-in-pilot");
        assertThat(closed.body().path("rule").path("id").asString("")).isEqualTo("DX-07");
        LocalDate today = ChinaTime.dateOf(clock.instant());
        enlist(unlisted.practitioner(), today.minusDays(90), today, today.minusDays(99), today.minusYears(3));
        refused("DX-07", unlisted, true, clock.instant());
        enlist(unlisted.practitioner(), today.plusDays(1), today.plusDays(9), today.minusDays(99), today.minusYears(3));
        refused("DX-07", unlisted, true, clock.instant());
        enlist(unlisted.practitioner(), today, today.plusDays(9), today.plusDays(1), today.minusYears(3));
        refused("DX-07", unlisted, true, clock.instant());
        stage.jdbc
                .sql(
                        "update directory.first_visit_listing set trained_on = :day, online_since_on = :since where from_on = :day")
                .param("day", today)
                .param("since", today.minusYears(1).plusDays(1))
                .update();
        refused("DX-07", unlisted, true, clock.instant());
        stage.jdbc
                .sql("update directory.first_visit_listing set online_since_on = :since where from_on = :day")
                .param("day", today)
                .param("since", today.minusYears(1))
                .update();
        assertThat(gate.accept(asked(unlisted, true, clock.instant())).pilot()).isTrue();
    }

    @Test
    void aChildComesWithTheGuardianAndAnAdultNotAtAll() {
        refused("DX-07", listed, false, clock.instant());
        assertThatThrownBy(() -> gate.accept(requesting.application(
                        caller(), listed.id(), mother.person(), List.of(), true, clock.instant())))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.rule()).isEqualTo("DX-02"));
    }

    @Test
    void thePilotEndsWithItsLastDay() {
        Instant end = LocalDate.of(2027, 1, 1).atStartOfDay(ChinaTime.ZONE).toInstant();
        LocalDate day = LocalDate.of(2026, 2, 1);
        enlist(unlisted.practitioner(), day, day.plusYears(9), day, day.minusYears(3));
        assertThat(gate.accept(asked(unlisted, true, end.minusSeconds(1))).pilot())
                .isTrue();
        refused("DX-02", unlisted, true, end);
    }

    @Test
    void anotherInstitutionOrSubjectIsNotInThePilotWhoeverIsListed() {
        Offering elsewhere = stage.offering(OfferingKind.FOLLOW_UP, s -> s.equals("03.04"));
        LocalDate today = ChinaTime.dateOf(clock.instant());
        enlist(elsewhere.practitioner(), today, today.plusYears(1), today, today.minusYears(3));
        refused("DX-02", elsewhere, true, clock.instant());
        Offering sameHouse = stage.offering(OfferingKind.FOLLOW_UP, s -> s.equals("07"));
        enlist(sameHouse.practitioner(), today, today.plusYears(1), today, today.minusYears(3));
        refused("DX-02", sameHouse, true, clock.instant());
    }

    private boolean onList(PractitionerId practitioner) {
        return list.of(practitioner, ChinaTime.dateOf(clock.instant())).isPresent();
    }

    private void enlist(PractitionerId of, LocalDate from, LocalDate until, LocalDate trained, LocalDate since) {
        stage.jdbc
                .sql("insert into directory.first_visit_listing values (:id, :from, :until, :trained, :since)")
                .param("id", of.value())
                .param("from", from)
                .param("until", until)
                .param("trained", trained)
                .param("since", since)
                .update();
    }

    private Caller caller() {
        return new Caller(UUID.randomUUID(), mother.person(), Set.of(Role.PATIENT), null, "test");
    }

    private Application asked(Offering offering, boolean guardian, Instant at) {
        return requesting.application(caller(), offering.id(), child, List.<UUID>of(), guardian, at);
    }

    private void refused(String rule, Offering offering, boolean guardian, Instant at) {
        assertThatThrownBy(() -> gate.accept(asked(offering, guardian, at)))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.rule()).isEqualTo(rule));
    }

    private static Visitor.Answer signed(Visitor doctor, String visit, String code) {
        String draft = "/api/encounters/" + visit + "/record-draft";
        int version = doctor.get(draft).expect(200).body().path("version").asInt();
        var fields = Map.of("chief_complaint", "身高增长缓慢1年", "present_history", "近一年长高约4厘米，饮食睡眠可。", "plan", "线下查骨龄。");
        var content = Map.of(
                "template", "", "fields", fields, "diagnoses", List.of(Map.of("code", code, "suspected", false)));
        int saved = doctor.put(draft, Map.of("version", version, "content", content))
                .expect(200)
                .body()
                .path("version")
                .asInt();
        return doctor.post("/api/encounters/" + visit + "/record", Map.of("version", saved, "pin", "271828"));
    }
}
