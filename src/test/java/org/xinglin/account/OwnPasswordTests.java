package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Whoever is handed a password chooses an own one before anything else (XL-PASSWORD). */
@ProductTest
class OwnPasswordTests {
    private static final String OWN = "lantern-oxbow-72-moss";

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PersonId person;
    private Engagements.FirstKey key;

    @BeforeEach
    void engaged() {
        person = new Actors(product).newcomer();
        key = transaction.execute(status -> product.getBean(Engagements.class)
                .engage(person, Role.DOCTOR, UUID.randomUUID(), "xiehongying")
                .orElseThrow());
    }

    private Visitor.Answer signIn(Visitor browser, String password, String chosen) {
        var typed = new HashMap<>(Map.of("userName", key.userName(), "password", password));
        if (chosen != null) {
            typed.put("newPassword", chosen);
        }
        return browser.post("/api/staff/sign-ins", typed);
    }

    @Test
    void theHandedPasswordOpensNothingUntilAnOwnOneIsChosenAndThenNeverAgain() {
        var browser = new Visitor(product);
        var refused = signIn(browser, key.password(), null).expect(403);
        assertThat(refused.code()).isEqualTo("account.own-password-needed");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("XL-PASSWORD");
        browser.get("/api/practitioner").expect(401);
        assertThat(sessions()).isZero();

        signIn(browser, key.password(), OWN).expect(200);
        assertThat(browser.get("/api/me").body().path("roles").toString()).isEqualTo("[\"DOCTOR\"]");
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where action = 'account.choose-password' and person_id = :person")
                        .param("person", person.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(signIn(new Visitor(product), key.password(), null)
                        .expect(422)
                        .code())
                .isEqualTo("account.password-wrong");
        signIn(new Visitor(product), OWN, null).expect(200);
    }

    @Test
    void onlyTheRightPasswordLearnsThatItWasHanded() {
        assertThat(signIn(new Visitor(product), "wrong", OWN).expect(422).code())
                .isEqualTo("account.password-wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "too short, password.too-short",
        "NAME-oxbow-moss, password.names-you",
        "123456789012345, password.too-plain",
        "Hospital2026!, password.common",
    })
    void anUnfitOneIsRefusedAtItsFieldAndNothingIsChanged(String unfit, String code) {
        var refused = signIn(new Visitor(product), key.password(), unfit.replace("NAME", key.userName()))
                .expect(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.body().path("pointer").asString()).isEqualTo("/newPassword");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("XL-PASSWORD");
        assertThat(signIn(new Visitor(product), key.password(), null)
                        .expect(403)
                        .code())
                .isEqualTo("account.own-password-needed");
    }

    @Test
    void theHandedOneIsNotAnOwnOneAndSeventyThreeBytesAreTooMany() {
        assertThat(signIn(new Visitor(product), key.password(), key.password())
                        .expect(422)
                        .code())
                .isEqualTo("account.own-password-same");
        assertThat(signIn(new Visitor(product), key.password(), "雨后三碗面不加葱".repeat(3) + "走")
                        .expect(422)
                        .code())
                .isEqualTo("password.too-long");
    }

    @Test
    void ofTwoWhoChooseAtOnceTheFirstDoes() throws Exception {
        var answers =
                SignInTests.inParallel(2, () -> signIn(new Visitor(product), key.password(), OWN + UUID.randomUUID())
                        .status());
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
        assertThat(sessions()).isEqualTo(1);
    }

    /** Whoever set their own password before is not asked, whatever they send. */
    @Test
    void whoHasAnOwnOneKeepsIt() {
        var staff = Staff.in(product, UUID.randomUUID(), Role.DOCTOR);
        staff.signIn(Map.of("newPassword", OWN)).expecting(200);
        staff.signIn(Map.of()).expecting(200);
    }

    private int sessions() {
        return jdbc.sql("select count(*) from account.session where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
