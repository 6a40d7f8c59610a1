package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.SimulatorServer.Fault;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class PeopleTests {
    private static final AtomicInteger ORDER = new AtomicInteger(100);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RealNameSimulator outside;

    @Autowired
    Clock clock;

    @AfterEach
    void behave() {
        outside.server().behave();
    }

    @Test
    void aNewcomerBecomesAVerifiedPersonAndTheNumberIsShownToNobody() {
        var newcomer = new Visitor(product).signInAsNewcomer();
        String id = number(LocalDate.of(1990, 2, 28));
        assertThatThrownBy(() -> product.getBean(RealNames.class).requireVerified(newcomer.person()))
                .isInstanceOf(NotVerified.class);
        var me = newcomer.post("/api/real-name-check", Map.of("name", "尉迟𠮷", "residentId", id))
                .expect(200);
        assertThat(me.body().path("verified").asBoolean()).isTrue();
        assertThat(me.text("bornOn")).isEqualTo("1990-02-28");
        assertThat(me.text("maskedResidentId")).isEqualTo(id.substring(0, 6) + "********" + id.substring(14));
        product.getBean(RealNames.class).requireVerified(newcomer.person());
        assertThat(jdbc.sql("select row_to_json(p)::text from identity.person p where id = :id")
                        .param("id", newcomer.person().value())
                        .query(String.class)
                        .single())
                .doesNotContain(id);
        assertThat(newcomer.post("/api/real-name-check", Map.of("name", "尉迟𠮷", "residentId", id))
                        .expect(409)
                        .code())
                .isEqualTo("identity.already-verified");
    }

    @Test
    void whatCannotBeANumberIsRefusedAtItsFieldUnderItsRule() {
        var newcomer = new Visitor(product).signInAsNewcomer();
        String right = number(LocalDate.of(1990, 2, 28));
        Map<String, String> rules = Map.of(
                "110105491231002",
                "ID-03",
                right.substring(0, 17) + (right.endsWith("1") ? "2" : "1"),
                "ID-01",
                "",
                "ID-01",
                "\u0000",
                "ID-01",
                "9".repeat(100_000),
                "ID-01",
                dated("20990101"),
                "ID-02",
                dated("19900230"),
                "ID-02");
        rules.forEach((id, rule) -> {
            var refusal = newcomer.post("/api/real-name-check", Map.of("name", "张三", "residentId", id))
                    .expect(422);
            assertThat(refusal.text("pointer")).isEqualTo("/residentId");
            assertThat(refusal.body().path("rule").path("id").asString()).isEqualTo(rule);
        });
        assertThat(newcomer.post("/api/real-name-check", Map.of("name", "<script>", "residentId", right))
                        .expect(422)
                        .text("pointer"))
                .isEqualTo("/name");
        assertThat(newcomer.post("/api/real-name-check", "{}").expect(422).text("pointer"))
                .isEqualTo("/name");
    }

    @Test
    void aNameThatDoesNotBelongToTheNumberIsRefusedFiveTimesADay() {
        var newcomer = new Visitor(product).signInAsNewcomer();
        String id = number(LocalDate.of(1985, 5, 5));
        for (int i = 0; i < 5; i++) {
            assertThat(newcomer.post("/api/real-name-check", Map.of("name", "王异", "residentId", id))
                            .expect(422)
                            .code())
                    .isEqualTo("identity.name-and-id-differ");
        }
        assertThat(newcomer.post("/api/real-name-check", Map.of("name", "王一", "residentId", id))
                        .expect(429)
                        .code())
                .isEqualTo("identity.too-many-checks");
        assertThat(newcomer.get("/api/me").body().path("verified").asBoolean()).isFalse();
        assertThat(checks(newcomer.person())).hasSize(5).allMatch("MISMATCH"::equals);
    }

    @Test
    void aServiceThatFailsIsSlowOrBreaksOffCostsNoTry() {
        var newcomer = new Visitor(product).signInAsNewcomer();
        String id = number(LocalDate.of(1985, 5, 6));
        for (Fault fault : List.of(new Fault.Failing(500), new Fault.DroppedReply())) {
            outside.server().misbehave(fault, 5);
            assertThat(newcomer.post("/api/real-name-check", Map.of("name", "王慢", "residentId", id))
                            .expect(503)
                            .code())
                    .isEqualTo("identity.real-name-service-away");
        }
        outside.server().behave();
        newcomer.post("/api/real-name-check", Map.of("name", "王慢", "residentId", id))
                .expect(200);
        assertThat(checks(newcomer.person())).containsExactly("UNAVAILABLE", "UNAVAILABLE", "MATCH");
    }

    @Test
    void oneNumberIsOnePerson() {
        String id = number(LocalDate.of(1970, 7, 7));
        new Visitor(product)
                .signInAsNewcomer()
                .post("/api/real-name-check", Map.of("name", "李独", "residentId", id))
                .expect(200);
        var second = new Visitor(product).signInAsNewcomer();
        var refusal = second.post("/api/real-name-check", Map.of("name", "李独", "residentId", id))
                .expect(409);
        assertThat(refusal.code()).isEqualTo("identity.resident-id-taken");
        assertThat(refusal.text("wayOut")).isNotEmpty();
        assertThat(second.post("/api/real-name-check", Map.of("name", "李多", "residentId", id))
                        .expect(422)
                        .code())
                .as("whose number it is learns only who knows the name")
                .isEqualTo("identity.name-and-id-differ");
    }

    @Test
    void aMinorNeedsAGuardian() {
        var minor = new Visitor(product).signInAsNewcomer();
        String id = number(today().minusYears(17));
        assertThat(minor.post("/api/real-name-check", Map.of("name", "赵小", "residentId", id))
                        .expect(403)
                        .body()
                        .path("rule")
                        .path("id")
                        .asString())
                .isEqualTo("ID-10");
    }

    @Test
    void consentIsGivenForTheTextThatWasReadAndCanBeWithdrawn() {
        var newcomer = new Visitor(product).signInAsNewcomer();
        var consents = product.getBean(Consents.class);
        assertThatThrownBy(() -> consents.requireGiven(newcomer.person(), "internet-care"))
                .isInstanceOf(ConsentMissing.class);
        var chinese = newcomer.get("/api/consents/internet-care").expect(200);
        var english = newcomer.speaking("en").get("/api/consents/internet-care").expect(200);
        assertThat(english.text("digest")).isNotEqualTo(chinese.text("digest"));
        assertThat(english.body().toString()).contains("120").contains("follow-up");
        assertThat(newcomer.post("/api/consents", Map.of("purpose", "internet-care", "digest", "0".repeat(64)))
                        .expect(409)
                        .code())
                .isEqualTo("identity.consent-text-changed");
        newcomer.post("/api/consents", Map.of("purpose", "internet-care", "digest", chinese.text("digest")))
                .expect(200);
        newcomer.post("/api/consents", Map.of("purpose", "internet-care", "digest", english.text("digest")))
                .expect(200);
        consents.requireGiven(newcomer.person(), "internet-care");
        newcomer.post("/api/consents/internet-care/withdrawal", Map.of()).expect(204);
        assertThatThrownBy(() -> consents.requireGiven(newcomer.person(), "internet-care"))
                .isInstanceOf(ConsentMissing.class);
        newcomer.get("/api/consents/nonsense").expect(404);
        newcomer.post("/api/consents", Map.of("purpose", "x\u0000", "digest", "y"))
                .expect(404);
    }

    private List<String> checks(PersonId person) {
        return jdbc.sql("select result from identity.real_name_check where person_id = :id order by checked_at, id")
                .param("id", person.value())
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    static String number(LocalDate born) {
        return dated("%04d%02d%02d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth()));
    }

    private static String dated(String date) {
        String digits = "990102" + date + "%03d".formatted(ORDER.incrementAndGet());
        return digits + ResidentId.check(digits);
    }
}
