package org.xinglin.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Staff;
import org.xinglin.factor.Authenticator;
import org.xinglin.identity.People;
import org.xinglin.identity.Residents;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Lost ways in: who gets them back, on what proof, and who is told. */
@ProductTest
class RecoveryTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Test
    void aPersonMovesToANewNumberWithACodeOfEach() {
        var patient = new Visitor(product).signInAsPatient();
        var elsewhere = new Visitor(product).continueAs(patient.person(), false);
        String old = people.phoneOf(patient.person()).orElseThrow().digits();
        String anew = phone();
        patient.post("/api/me/phone/code", null).expect(202);
        patient.post("/api/new-phone-codes", Map.of("phone", anew)).expect(202);
        String newCode = code(anew);
        var wrong = patient.post("/api/me/phone", Map.of("oldCode", code(old), "phone", anew, "code", "000000"))
                .expect(422);
        assertThat(wrong.text("pointer")).isEqualTo("/code");
        assertThat(patient.post("/api/me/phone", Map.of("oldCode", newCode, "phone", anew, "code", newCode))
                        .expect(422)
                        .text("pointer"))
                .as("a code of the new number is none of the old")
                .isEqualTo("/oldCode");
        letPass();
        patient.post("/api/new-phone-codes", Map.of("phone", anew)).expect(202);
        patient.post("/api/me/phone", Map.of("oldCode", code(old), "phone", anew, "code", code(anew)))
                .expect(204);
        assertThat(people.holderOf(new Phone(anew))).contains(patient.person());
        assertThat(people.holderOf(new Phone(old))).isEmpty();
        assertThat(newest(old)).contains("手机号已更换").doesNotContain(anew);
        patient.get("/api/me").expect(200);
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(
                        () -> assertThat(elsewhere.get("/api/devices").status()).isEqualTo(401));
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        patient.get("/api/messages").body().toString())
                .contains("ACCESS_RESTORED"));
    }

    @Test
    void theDeskMovesWhoShowsTheCardAndTellsNobodyElseWhoIsKnown() {
        var admin = new Visitor(product).signInAsStaff("沈微", UUID.randomUUID(), Role.ADMINISTRATOR);
        var known = new Residents(product).verified("曲慕云");
        String phone = phone();
        admin.post("/api/new-phone-codes", Map.of("phone", phone)).expect(202);
        String code = code(phone);
        var card =
                Map.of("name", "曲慕云", "residentId", known.number(), "phone", phone, "code", code, "reason", "旧号码已停机");
        assertThat(admin.post("/api/recoveries/phones", with(card, "reason", "无"))
                        .expect(422)
                        .text("pointer"))
                .isEqualTo("/reason");
        assertThat(admin.post("/api/recoveries/phones", with(card, "code", "000000"))
                        .expect(422)
                        .text("pointer"))
                .isEqualTo("/code");
        String otherName = refused(admin, phone, with(card, "name", "曲慕雨"));
        String nobodysNumber = refused(admin, phone, with(card, "residentId", new Residents(product).nobodys()));
        assertThat(otherName).isEqualTo(nobodysNumber).isEqualTo("recovery.no-such-person");
        letPass();
        admin.post("/api/new-phone-codes", Map.of("phone", phone)).expect(202);
        admin.post("/api/recoveries/phones", with(card, "code", code(phone))).expect(204);
        assertThat(people.holderOf(new Phone(phone))).contains(known.person());
        var kept = admin.get("/api/recoveries").expect(200).body().get(0);
        assertThat(kept.path("name").asString()).isEqualTo("曲**");
        assertThat(kept.path("reason").asString()).isEqualTo("旧号码已停机");
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where action = 'phone.change' and patient_id = :p and purpose = 'administration'")
                        .param("p", known.person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoOnlyTriedTheNewNumberGivesItUpAndSomebodyWithANameDoesNot() {
        var admin = new Visitor(product).signInAsStaff("沈微", UUID.randomUUID(), Role.ADMINISTRATOR);
        var known = new Residents(product).verified("乐正青");
        String blank = phone();
        PersonId newcomer = people.reachedBy(new Phone(blank));
        admin.post("/api/new-phone-codes", Map.of("phone", blank)).expect(202);
        var card = Map.of(
                "name", "乐正青", "residentId", known.number(), "phone", blank, "code", code(blank), "reason", "换了号码");
        admin.post("/api/recoveries/phones", card).expect(204);
        assertThat(people.phoneOf(newcomer)).isEmpty();
        var other = new Visitor(product).signInAsPatient();
        String taken = people.phoneOf(other.person()).orElseThrow().digits();
        admin.post("/api/new-phone-codes", Map.of("phone", taken)).expect(202);
        assertThat(admin.post("/api/recoveries/phones", with(with(card, "phone", taken), "code", code(taken)))
                        .expect(409)
                        .code())
                .isEqualTo("recovery.phone-of-another");
        assertThat(people.holderOf(new Phone(taken))).contains(other.person());
    }

    @Test
    void anAdministratorTakesOffAColleaguesFactorWithAReasonAndNobodyElses() {
        UUID house = UUID.randomUUID();
        Staff doctor = Staff.in(product, house, Role.DOCTOR);
        var there = doctor.signIn(Map.of()).expecting(200);
        Authenticator.enrol(product, there);
        var admin = new Visitor(product).signInAsStaff("沈微", house, Role.ADMINISTRATOR);
        var foreign = new Visitor(product).signInAsStaff("陆远", UUID.randomUUID(), Role.ADMINISTRATOR);
        String path = "/api/recoveries/colleagues/" + doctor.person() + "/factor-removal";
        assertThat(admin.get("/api/recoveries/colleagues").body().toString())
                .contains(doctor.person().toString());
        assertThat(foreign.get("/api/recoveries/colleagues").body().toString())
                .doesNotContain(doctor.person().toString());
        assertThat(foreign.post(path, Map.of("reason", "手机遗失")).expect(404).code())
                .isEqualTo("recovery.no-such-colleague");
        assertThat(admin.post(path, Map.of("reason", "")).expect(422).text("pointer"))
                .isEqualTo("/reason");
        assertThat(admin.post(
                                "/api/recoveries/colleagues/" + admin.person() + "/factor-removal",
                                Map.of("reason", "手机遗失"))
                        .expect(403)
                        .code())
                .isEqualTo("recovery.not-yourself");
        new Visitor(product)
                .signInAsPatient()
                .post(path, Map.of("reason", "手机遗失"))
                .expect(403);
        admin.post(path, Map.of("reason", "手机遗失，本人到场")).expect(204);
        assertThat(admin.post(path, Map.of("reason", "手机遗失，本人到场")).expect(409).code())
                .isEqualTo("recovery.no-factor");
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(
                        () -> assertThat(there.get("/api/devices").status()).isEqualTo(401));
        var again = doctor.signIn(Map.of()).expecting(200);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(again.get("/api/messages").body().toString()).contains("ACCESS_RESTORED"));
    }

    private String refused(Visitor admin, String phone, Map<String, String> card) {
        letPass();
        admin.post("/api/new-phone-codes", Map.of("phone", phone)).expect(202);
        return admin.post("/api/recoveries/phones", with(card, "code", code(phone)))
                .expect(404)
                .code();
    }

    private static Map<String, String> with(Map<String, String> card, String field, String value) {
        var changed = new HashMap<>(card);
        changed.put(field, value);
        return changed;
    }

    private void letPass() {
        jdbc.sql("update account.sign_in_code set issued_at = issued_at - interval '61 seconds'")
                .update();
    }

    private String newest(String phone) {
        return new Visitor(product)
                .get("/api/demo/sms?phone=" + phone)
                .expect(200)
                .body()
                .get(0)
                .path("text")
                .asString();
    }

    private String code(String phone) {
        return newest(phone).replaceAll("(?s).*?(\\d{6}).*", "$1");
    }

    private static String phone() {
        return "1369903%04d".formatted(NUMBER.incrementAndGet());
    }
}
