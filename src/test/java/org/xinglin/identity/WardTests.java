package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** Children and those who act for them. */
@ProductTest
class WardTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Clock clock;

    @Test
    void aGuardianAddsAChildWithoutANumberAndActsForIt() {
        var mother = new Visitor(product).signInAsPatient();
        var child = mother.post("/api/people", child("苏一诺", null, today().minusYears(4), "FEMALE"))
                .expect(201);
        PersonId id = PersonId.of(child.text("personId"));
        assertThat(mother.get("/api/people").expect(200).body().size())
                .as("no right before the proof")
                .isOne();
        assertThat(product.getBean(Guardians.class).mayActFor(mother.person(), id))
                .isFalse();
        assertThat(product.getBean(Guardians.class).guardianOf(id)).isEmpty();
        new Residents(product).prove(mother.person(), id);
        JsonNode listed = mother.get("/api/people").expect(200).body().get(1);
        assertThat(listed.path("name").asString()).isEqualTo("苏一诺");
        assertThat(listed.path("years").asInt()).isEqualTo(4);
        assertThat(listed.path("guardianPresent").asBoolean()).isTrue();
        var guardians = product.getBean(Guardians.class);
        assertThat(guardians.mayActFor(mother.person(), id)).isTrue();
        assertThat(guardians.guardianOf(id)).contains(mother.person());
        assertThat(guardians.mayActFor(new Visitor(product).signInAsPatient().person(), id))
                .isFalse();
        mother.post("/api/people/" + id + "/removal", null).expect(204);
        assertThat(guardians.mayActFor(mother.person(), id)).isFalse();
        mother.post("/api/people/" + id + "/removal", null).expect(404);
    }

    @Test
    void bothParentsActForTheSameChild() {
        String id = PeopleTests.number(today().minusYears(8));
        var mother = new Visitor(product).signInAsPatient("甲母");
        var father = new Visitor(product).signInAsPatient("乙父");
        String once = mother.post("/api/people", child("甲小", id, null, null))
                .expect(201)
                .text("personId");
        String again = father.post("/api/people", child("甲小", id, null, null))
                .expect(201)
                .text("personId");
        assertThat(again).isEqualTo(once);
        assertThat(mother.post("/api/people", child("甲小", id, null, null))
                        .expect(409)
                        .code())
                .isEqualTo("identity.already-your-ward");
    }

    @Test
    void childrenThatAreNoneAreRefusedAtTheField() {
        var mother = new Visitor(product).signInAsPatient();
        refused(mother, child("张三", null, today().minusYears(14), "MALE"), "/residentId");
        refused(mother, child("张三", null, today().plusDays(1), "MALE"), "/bornOn");
        refused(mother, child("张三", null, null, "MALE"), "/bornOn");
        refused(mother, child("张三", null, today().minusYears(3), null), "/sex");
        refused(mother, child("", null, today().minusYears(3), "MALE"), "/name");
        refused(mother, child("张三", PeopleTests.number(today().minusYears(30)), null, null), "/residentId");
        refused(mother, child("张三", PeopleTests.number(today().minusYears(9)), today().minusYears(8), null), "/bornOn");
        var noConsent = new java.util.HashMap<>(child("张三", null, today().minusYears(3), "MALE"));
        noConsent.remove("consentDigest");
        refused(mother, noConsent, "/consentDigest");
        mother.post("/api/people", Map.of("bornOn", "yesterday")).expect(422);
        assertThat(mother.get("/api/people").body().size()).isEqualTo(1);
        new Visitor(product)
                .signInAsNewcomer()
                .post("/api/people", child("张三", null, today().minusYears(3), "MALE"))
                .expect(403);
    }

    @Test
    void aYoungChildNeedsBothConsentsAndNobodyElseGivesThem() {
        var mother = new Visitor(product).signInAsPatient();
        PersonId child = PersonId.of(mother.post("/api/people", child("小满", null, today().minusYears(5), "MALE"))
                .expect(201)
                .text("personId"));
        mother.get("/api/consents/internet-care?personId=" + child).expect(404);
        new Residents(product).prove(mother.person(), child);
        var consents = product.getBean(Consents.class);
        String digest = mother.get("/api/consents/internet-care?personId=" + child)
                .expect(200)
                .text("digest");
        var stranger = new Visitor(product).signInAsPatient();
        stranger.post("/api/consents", Map.of("purpose", "internet-care", "digest", digest, "personId", child))
                .expect(404);
        stranger.get("/api/consents?personId=" + child).expect(404);
        mother.post("/api/consents", Map.of("purpose", "internet-care", "digest", digest, "personId", child))
                .expect(200);
        consents.requireGiven(child, "internet-care");
        mother.post("/api/consents/child-data/withdrawal", Map.of("personId", child))
                .expect(204);
        assertThatThrownBy(() -> consents.requireGiven(child, "internet-care")).isInstanceOf(ConsentMissing.class);
    }

    @Test
    void staffHaveNoFamilyHere() {
        new Visitor(product)
                .signInAsStaff("周岐", UUID.randomUUID(), Role.DOCTOR)
                .get("/api/people")
                .expect(403);
        new Visitor(product).get("/api/people").expect(401);
    }

    private Map<String, Object> child(String name, String residentId, LocalDate bornOn, String sex) {
        var child = new java.util.HashMap<String, Object>();
        child.put("name", name);
        child.put("residentId", residentId);
        child.put("bornOn", bornOn == null ? null : bornOn.toString());
        child.put("sex", sex);
        child.put("relation", "MOTHER");
        child.put(
                "consentDigest",
                product.getBean(ConsentTexts.class).inForce("child-data", false).digest());
        return child;
    }

    private static void refused(Visitor mother, Map<String, Object> child, String pointer) {
        assertThat(mother.post("/api/people", child).expect(422).text("pointer"))
                .isEqualTo(pointer);
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }
}
