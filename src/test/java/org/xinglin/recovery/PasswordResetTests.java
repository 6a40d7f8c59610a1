package org.xinglin.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Staff;
import org.xinglin.factor.Authenticator;
import org.xinglin.identity.People;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Who may hand a colleague a new password, what it opens and for how long (XL-RESET). */
@ProductTest
class PasswordResetTests {
    private static final String OWN = "lantern-oxbow-72-moss";
    private static final Map<String, String> WHY = Map.of("reason", "忘记密码，本人到场");

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    private final UUID house = UUID.randomUUID();
    private Visitor admin;
    private Staff doctor;

    @BeforeEach
    void staffed() {
        admin = new Visitor(product).signInAsStaff("沈微", house, Role.ADMINISTRATOR);
        doctor = Staff.in(product, house, Role.DOCTOR);
    }

    @Test
    void theHandedPasswordOpensOneSignInWithAnOwnOneAndEverythingBeforeIsOver() {
        var there = doctor.signIn(Map.of()).expecting(200);
        var handed = reset(admin, doctor).expect(200);
        assertThat(handed.text("userName")).isEqualTo(doctor.with(Map.of()).get("userName"));
        doctor.signIn(Map.of()).refusedWith(422, "account.password-wrong");
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(
                        () -> assertThat(there.get("/api/devices").status()).isEqualTo(401));
        String password = handed.text("password");
        doctor.signIn(Map.of("password", password)).refusedWith(403, "account.own-password-needed");
        var again =
                doctor.signIn(Map.of("password", password, "newPassword", OWN)).expecting(200);
        doctor.signIn(Map.of("password", password)).refusedWith(422, "account.password-wrong");
        doctor.signIn(Map.of("password", OWN)).expecting(200);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        again.get("/api/messages").body().toString())
                .contains("ACCESS_RESTORED")
                .contains("PASSWORD"));
        assertThat(column("password_hash")).startsWith("$2").doesNotContain(password);
        assertThat(jdbc.sql("""
                        select count(*) from audit.entry where action = 'password.reset' and item_id = :doctor
                        """)
                        .param("doctor", doctor.person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var kept = admin.get("/api/recoveries").expect(200).body().get(0);
        assertThat(kept.path("kind").asString()).isEqualTo("PASSWORD");
        assertThat(kept.path("reason").asString()).isEqualTo("忘记密码，本人到场");
    }

    @Test
    void whoIsLockedOutIsLetInAtOnce() {
        for (int i = 0; i < 5; i++) {
            doctor.signIn(Map.of("password", "wrong")).refusedWith(422, "account.password-wrong");
        }
        doctor.signIn(Map.of()).refusedWith(429, "account.locked");
        String password = reset(admin, doctor).expect(200).text("password");
        doctor.signIn(Map.of("password", password, "newPassword", OWN)).expecting(200);
    }

    @Test
    void pastItsTimeItOpensNothingAndOnlyWhoHasItIsTold() {
        String password = reset(admin, doctor).expect(200).text("password");
        jdbc.sql("update account.account set handed_until = handed_until - interval '30 minutes' where person_id = :p")
                .param("p", doctor.person().value())
                .update();
        doctor.signIn(Map.of("password", password, "newPassword", OWN))
                .refusedWith(403, "account.handed-password-over");
        doctor.signIn(Map.of("password", "wrong", "newPassword", OWN)).refusedWith(422, "account.password-wrong");
        String anew = reset(admin, doctor).expect(200).text("password");
        doctor.signIn(Map.of("password", password)).refusedWith(422, "account.password-wrong");
        doctor.signIn(Map.of("password", anew, "newPassword", OWN)).expecting(200);
        assertThat(column("handed_until")).isNull();
    }

    @Test
    void theSecondFactorStaysAndIsAskedForWithTheNewPassword() {
        var phone = Authenticator.enrol(product, doctor.signIn(Map.of()).expecting(200));
        String password = reset(admin, doctor).expect(200).text("password");
        doctor.signIn(Map.of("password", password, "newPassword", OWN)).refusedWith(403, "factor.code-needed");
        doctor.signIn(Map.of("password", password, "newPassword", OWN, "code", phone.code(0)))
                .expecting(200);
    }

    @Test
    void nobodyResetsThemselvesAnAdministratorAForeignerOrAPatient() {
        assertThat(admin.post(path(admin.person().value()), WHY).expect(403).code())
                .isEqualTo("recovery.not-yourself");
        Staff second = Staff.in(product, house, Role.DOCTOR, Role.ADMINISTRATOR);
        var refused = reset(admin, second).expect(403);
        assertThat(refused.code()).isEqualTo("recovery.administrators-by-operator");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("XL-RESET");
        Staff foreign = Staff.in(product, UUID.randomUUID(), Role.DOCTOR);
        assertThat(reset(admin, foreign).expect(404).code()).isEqualTo("recovery.no-such-colleague");
        foreign.signIn(Map.of()).expecting(200);
        var patient = new Visitor(product).signInAsPatient();
        assertThat(admin.post(path(patient.person().value()), WHY).expect(404).code())
                .isEqualTo("recovery.no-such-colleague");
        patient.post(path(doctor.person().value()), WHY).expect(403);
        doctor.signIn(Map.of())
                .expecting(200)
                .post(path(second.person().value()), WHY)
                .expect(403);
    }

    @Test
    void theOperatorResetsAdministratorsAndNoDoctorOfAHouse() {
        var operator = new Visitor(product).signInAsStaff("柏舟", null, Role.OPERATOR);
        Staff second = Staff.in(product, house, Role.ADMINISTRATOR);
        String password = reset(operator, second).expect(200).text("password");
        second.signIn(Map.of("password", password, "newPassword", OWN)).expecting(200);
        assertThat(reset(operator, doctor).expect(404).code()).isEqualTo("recovery.no-such-colleague");
        assertThat(operator.post(path(operator.person().value()), WHY)
                        .expect(403)
                        .code())
                .isEqualTo("recovery.not-yourself");
    }

    @Test
    void aReasonAndAFreshSecondFactorAreAskedForAndTheSuspendedAreNotHelped() {
        assertThat(admin.post(path(doctor.person().value()), Map.of("reason", "无"))
                        .expect(422)
                        .text("pointer"))
                .isEqualTo("/reason");
        var phone = Authenticator.enrol(product, admin);
        admin = new Visitor(product).continueAs(admin.person(), true);
        assertThat(reset(admin, doctor).expect(403).code()).isEqualTo("factor.step-up-needed");
        doctor.signIn(Map.of()).expecting(200);
        admin.post("/api/step-ups", Map.of("code", phone.code(0))).expect(204);
        reset(admin, doctor).expect(200);
        jdbc.sql("update account.account set suspended_at = now() where person_id = :p")
                .param("p", doctor.person().value())
                .update();
        assertThat(reset(admin, doctor).expect(409).code()).isEqualTo("recovery.colleague-suspended");
    }

    @Test
    void thePersonIsToldByTextAndNeverThePassword() {
        var people = product.getBean(People.class);
        var phone = new Phone("13699038801");
        people.reach(doctor.person(), phone);
        String password = reset(admin, doctor).expect(200).text("password");
        String text = new Visitor(product)
                .get("/api/demo/sms?phone=" + phone.digits())
                .expect(200)
                .body()
                .toString();
        assertThat(text).contains("管理员重置了您的工作账号密码").doesNotContain(password);
    }

    /** Twenty-one colleagues make two pages; a name and a user name both find. */
    @Test
    void colleaguesComeAPageAtATimeAndAreFoundByNameAndUserName() {
        for (int i = 0; i < 20; i++) {
            Staff.in(product, house, Role.DOCTOR);
        }
        var first = admin.get("/api/recoveries/colleagues").expect(200).body();
        assertThat(first.path("items")).hasSize(20);
        assertThat(first.path("total").asInt()).isEqualTo(21);
        var second = admin.get(
                        "/api/recoveries/colleagues?after=" + first.path("next").asString())
                .expect(200)
                .body();
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("next").isNull() || second.path("next").isMissingNode())
                .isTrue();
        String name = doctor.with(Map.of()).get("userName");
        assertThat(admin.get("/api/recoveries/colleagues?text=" + name.toUpperCase())
                        .expect(200)
                        .body()
                        .path("items"))
                .anySatisfy(one -> {
                    assertThat(one.path("person").asString())
                            .isEqualTo(doctor.person().toString());
                    assertThat(one.path("password").asBoolean()).isTrue();
                    assertThat(one.path("factor").asBoolean()).isFalse();
                });
        assertThat(admin.get("/api/recoveries/colleagues?text=秦知")
                        .expect(200)
                        .body()
                        .path("items"))
                .isNotEmpty();
        assertThat(admin.get("/api/recoveries/colleagues?text=无此人")
                        .expect(200)
                        .body()
                        .path("items"))
                .isEmpty();
    }

    private static Visitor.Answer reset(Visitor by, Staff colleague) {
        return by.post(path(colleague.person().value()), new HashMap<>(WHY));
    }

    private static String path(UUID person) {
        return "/api/recoveries/colleagues/" + person + "/password-reset";
    }

    private String column(String name) {
        return jdbc.sql("select " + name + "::text from account.account where person_id = :p")
                .param("p", doctor.person().value())
                .query((row, n) -> row.getString(1))
                .list()
                .getFirst();
    }
}
