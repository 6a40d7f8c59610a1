package org.xinglin.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** A daughter acts for her father: in what he granted, with his yes where it counts, and no further. */
@ProductTest
class AgencyTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Guardians guardians;

    private Visitor father;
    private Visitor daughter;

    @BeforeEach
    void aFamily() {
        father = new Visitor(product).signInAsPatient("苏望山");
        daughter = new Visitor(product).signInAsPatient("苏婉清");
    }

    @Test
    void byDefaultSheMayNothing() {
        String id = granted();
        daughter.post("/api/mandates/" + id + "/acceptance", null).expect(204);
        for (Errand errand : Errand.values()) {
            assertThat(guardians.mayActFor(daughter.person(), father.person(), errand))
                    .as(errand.name())
                    .isFalse();
            assertThat(daughter.get("/api/people?errand=" + errand).expect(200).body())
                    .hasSize(1);
        }
    }

    @Test
    void sheActsInWhatHeGrantedAndNoFurther() {
        String id = granted(Errand.BOOK);
        assertThat(guardians.mayActFor(daughter.person(), father.person(), Errand.BOOK))
                .isFalse();
        var offered =
                daughter.get("/api/mandates").expect(200).body().path("offered").get(0);
        assertThat(offered.path("name").asString()).isEqualTo("苏**");
        daughter.post("/api/mandates/" + id + "/acceptance", null).expect(204);
        assertThat(may()).containsExactly(Errand.BOOK, Errand.CANCEL);
        assertThat(guardians.mayActFor(daughter.person(), father.person()))
                .as("she is no guardian")
                .isFalse();
        var people = daughter.get("/api/people?errand=BOOK").expect(200).body();
        assertThat(people.get(1).path("relation").asString()).isEqualTo("represented");
        assertThat(people.get(1).path("personId").asString())
                .isEqualTo(father.person().toString());
        assertThat(daughter.get("/api/people").body()).hasSize(1);
        daughter.get("/api/consents?personId=" + father.person()).expect(404);
        assertThat(guardians.mayActFor(father.person(), daughter.person(), Errand.BOOK))
                .as("not the other way")
                .isFalse();
    }

    @Test
    void heNarrowsAtOnceAndWidensWithACode() {
        String id = granted(Errand.BOOK);
        daughter.post("/api/mandates/" + id + "/acceptance", null).expect(204);
        assertThat(father.post("/api/mandates/" + id + "/errands", Map.of("errands", List.of("BOOK", "RECORD")))
                        .expect(422)
                        .text("pointer"))
                .isEqualTo("/code");
        letPass();
        father.post("/api/mandates/code", null).expect(202);
        father.post(
                        "/api/mandates/" + id + "/errands",
                        Map.of("errands", List.of("BOOK", "RECORD"), "code", code(father)))
                .expect(204);
        assertThat(may()).contains(Errand.RECORD);
        father.post("/api/mandates/" + id + "/errands", Map.of("errands", List.of()))
                .expect(204);
        assertThat(may()).isEmpty();
        daughter.post("/api/mandates/" + id + "/errands", Map.of("errands", List.of("BOOK")))
                .expect(404);
    }

    @Test
    void eitherSideEndsItAndAStrangerCannot() {
        String id = granted(Errand.BOOK);
        daughter.post("/api/mandates/" + id + "/acceptance", null).expect(204);
        var stranger = new Visitor(product).signInAsPatient("欧阳陌");
        stranger.post("/api/mandates/" + id + "/end", null).expect(404);
        stranger.post("/api/mandates/" + id + "/acceptance", null).expect(404);
        daughter.post("/api/mandates/" + id + "/end", null).expect(204);
        assertThat(may()).isEmpty();
        father.post("/api/mandates/" + id + "/end", null).expect(404);
    }

    @Test
    void aMandateLapsesByItself() {
        String id = granted(Errand.BOOK);
        daughter.post("/api/mandates/" + id + "/acceptance", null).expect(204);
        jdbc.sql("update agency.mandate set until_at = until_at - interval '366 days' where id = :id")
                .param("id", UUID.fromString(id))
                .update();
        assertThat(may()).isEmpty();
        assertThat(daughter.get("/api/mandates").body().path("held")).isEmpty();
    }

    @Test
    void onlyWhoBearsTheNameTakesItUp() {
        var other = new Visitor(product).signInAsPatient("苏婉宁");
        String id = granted(other, List.of(Errand.BOOK));
        assertThat(other.post("/api/mandates/" + id + "/acceptance", null)
                        .expect(409)
                        .code())
                .isEqualTo("agency.another-name");
        daughter.post("/api/mandates/" + id + "/acceptance", null).expect(404);
    }

    @Test
    void grantingTellsNothingAboutTheOthersPhoneAndTakesHisOwnCode() {
        var known = wish(daughter, List.of());
        var unknown = new HashMap<>(known);
        unknown.put("phone", "13699045678");
        assertThat(father.post("/api/mandates", known).expect(422).text("pointer"))
                .isEqualTo("/code");
        father.post("/api/mandates/code", null).expect(202);
        unknown.put("code", code(father));
        father.post("/api/mandates", unknown).expect(201);
        letPass();
        father.post("/api/mandates/code", null).expect(202);
        known.put("code", code(father));
        father.post("/api/mandates", known).expect(201);
        var granted = father.get("/api/mandates").body().path("granted");
        assertThat(granted.get(0).path("state")).isEqualTo(granted.get(1).path("state"));
        var own = wish(father, List.of());
        assertThat(father.post("/api/mandates", own).expect(409).code()).isEqualTo("agency.your-own-phone");
        letPass();
        father.post("/api/mandates/code", null).expect(202);
        known.put("code", code(father));
        assertThat(father.post("/api/mandates", known).expect(409).code()).isEqualTo("agency.already-granted");
    }

    @Test
    void whatIsNotForOthersCannotBeGrantedAndNewcomersGrantNothing() {
        var wish = wish(daughter, List.of(Errand.CANCEL));
        assertThat(father.post("/api/mandates", wish).expect(422).text("pointer"))
                .isEqualTo("/errands");
        var newcomer = new Visitor(product).signInAsNewcomer();
        newcomer.post("/api/mandates/code", null).expect(403);
        newcomer.post("/api/mandates", wish(daughter, List.of())).expect(403);
    }

    @Test
    void aRiskyActTakesHisYesEachTime() {
        String id = granted(Errand.BOOK, Errand.CONSULT);
        daughter.post("/api/mandates/" + id + "/acceptance", null).expect(204);
        daughter.get("/api/agent-confirmation").expect(404);
        var acting = product.getBean(ActingFor.class);
        var caller = new Actors(product).caller(daughter.person());
        assertThat(refused(() -> acting.requireConfirmed(caller, father.person(), Errand.CANCEL)))
                .isInstanceOf(ConfirmationNeeded.class);
        var question = daughter.get("/api/agent-confirmation").expect(200);
        assertThat(question.text("errand")).isEqualTo("CANCEL");
        assertThat(question.text("name")).isEqualTo("苏望山");
        daughter.post("/api/agent-confirmation/code", null).expect(202);
        assertThat(newest(father)).contains("苏婉清").contains("取消一个预约");
        daughter.post("/api/agent-confirmation", Map.of("code", "000000")).expect(422);
        daughter.post("/api/agent-confirmation", Map.of("code", code(father))).expect(204);
        assertThat(refused(() -> acting.requireConfirmed(caller, father.person(), Errand.CONSULT)))
                .as("his yes was to another act")
                .isInstanceOf(ConfirmationNeeded.class);
        acting.requireConfirmed(caller, father.person(), Errand.CANCEL);
        assertThat(refused(() -> acting.requireConfirmed(caller, father.person(), Errand.CANCEL)))
                .as("one yes, one act")
                .isInstanceOf(ConfirmationNeeded.class);
    }

    @Test
    void childrenNeitherGiveNorTakeMandates() {
        var child = new Actors(product).child(father.person(), "苏一诺", LocalDate.of(2019, 5, 1));
        assertThat(guardians.mayActFor(father.person(), child)).isTrue();
        assertThat(guardians.mayActFor(daughter.person(), child, Errand.BOOK)).isFalse();
        assertThat(guardians.capacityOf(father.person(), child)).isEqualTo("guardian");
    }

    private static Throwable refused(Runnable act) {
        return catchThrowable(act::run);
    }

    private List<Errand> may() {
        return Arrays.stream(Errand.values())
                .filter(errand -> guardians.mayActFor(daughter.person(), father.person(), errand))
                .toList();
    }

    private String granted(Errand... errands) {
        return granted(daughter, List.of(errands));
    }

    private String granted(Visitor agent, List<Errand> errands) {
        father.post("/api/mandates/code", null).expect(202);
        var wish = wish(agent, errands);
        wish.put("code", code(father));
        return father.post("/api/mandates", wish).expect(201).text("id");
    }

    private Map<String, Object> wish(Visitor agent, List<Errand> errands) {
        return new HashMap<>(Map.of("name", "苏婉清", "phone", phone(agent), "tie", "CHILD", "errands", errands));
    }

    private String phone(Visitor visitor) {
        return people.phoneOf(visitor.person()).orElseThrow().digits();
    }

    private void letPass() {
        jdbc.sql("update account.sign_in_code set issued_at = issued_at - interval '61 seconds'")
                .update();
    }

    private String newest(Visitor visitor) {
        return new Visitor(product)
                .get("/api/demo/sms?phone=" + phone(visitor))
                .expect(200)
                .body()
                .get(0)
                .path("text")
                .asString();
    }

    private String code(Visitor visitor) {
        return newest(visitor).replaceAll("(?s).*?(\\d{6}).*", "$1");
    }
}
