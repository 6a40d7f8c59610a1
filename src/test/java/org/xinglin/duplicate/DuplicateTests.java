package org.xinglin.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Residents;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** Two records of one human: joined and parted, and everything is as it was. */
@ProductTest
class DuplicateTests {
    private static final LocalDate BORN = LocalDate.of(2019, 6, 1);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Guardians guardians;

    @Autowired
    Selves selves;

    @Autowired
    People people;

    @Test
    void bothParentsAddedOneChildAndJoinedItIsOneForBothAndPartedTwo() {
        var mother = new Visitor(product).signInAsPatient("洛青");
        var father = new Visitor(product).signInAsPatient("程默");
        PersonId hers = new Actors(product).child(mother.person(), "程小满", BORN);
        PersonId his = new Actors(product).child(father.person(), "程小满", BORN);
        var admin = new Visitor(product).signInAsStaff("沈微", UUID.randomUUID(), Role.ADMINISTRATOR);
        assertThat(admin.get("/api/duplicates/namesakes?name=程小满&bornOn=2019-06-01")
                        .expect(200)
                        .body())
                .hasSize(2);
        String before = everything();
        String id = admin.post("/api/duplicates/joinings", wanted(hers, his))
                .expect(201)
                .text("id");
        assertThat(guardians.mayActFor(father.person(), hers)).isTrue();
        assertThat(guardians.mayActFor(mother.person(), his))
                .as("what was recorded under the other id")
                .isTrue();
        assertThat(selves.of(hers)).containsExactlyInAnyOrder(hers.toString(), his.toString());
        assertThat(father.get("/api/people").body().get(1).path("personId").asString())
                .isEqualTo(hers.toString());
        assertThat(mother.get("/api/people").body()).hasSize(2);
        assertThat(admin.get("/api/duplicates/namesakes?name=程小满&bornOn=2019-06-01")
                        .body())
                .hasSize(1);
        admin.post("/api/duplicates/joinings/" + id + "/parting", Map.of("reason", ""))
                .expect(422);
        admin.post("/api/duplicates/joinings/" + id + "/parting", Map.of("reason", "是双胞胎，录重了名"))
                .expect(204);
        assertThat(everything()).isEqualTo(before);
        assertThat(guardians.mayActFor(father.person(), hers)).isFalse();
        assertThat(selves.of(hers)).containsExactly(hers.toString());
        admin.post("/api/duplicates/joinings/" + id + "/parting", Map.of("reason", "再来一次"))
                .expect(404);
    }

    @Test
    void theOtherPhoneLeadsToTheSurvivor() {
        var first = new Visitor(product).signInAsPatient("柳含烟");
        var second = new Visitor(product).signInAsPatient("柳含烟");
        var phone = people.phoneOf(second.person()).orElseThrow();
        var admin = new Visitor(product).signInAsStaff("沈微", UUID.randomUUID(), Role.ADMINISTRATOR);
        admin.post("/api/duplicates/joinings", wanted(first.person(), second.person()))
                .expect(201);
        assertThat(people.reachedBy(phone)).isEqualTo(first.person());
        assertThat(guardians.capacityOf(first.person(), second.person())).isEqualTo("own");
    }

    @Test
    void whoIsNotTheSameIsNotJoined() {
        var residents = new Residents(product);
        var one = residents.verified("纪长风");
        var other = residents.verified("纪长风");
        var admin = new Visitor(product).signInAsStaff("沈微", UUID.randomUUID(), Role.ADMINISTRATOR);
        for (var wanted : List.of(
                wanted(one.person(), other.person()),
                wanted(one.person(), one.person()),
                wanted(one.person(), residents.verified("纪长云").person()))) {
            assertThat(admin.post("/api/duplicates/joinings", wanted)
                            .expect(409)
                            .code())
                    .isEqualTo("duplicate.not-the-same");
        }
        admin.post("/api/duplicates/joinings", wanted(one.person(), new PersonId(UUID.randomUUID())))
                .expect(404);
        assertThat(admin.post("/api/duplicates/joinings", Map.of("reason", "没有选人"))
                        .expect(422)
                        .text("pointer"))
                .isEqualTo("/survivor");
        new Visitor(product)
                .signInAsPatient()
                .get("/api/duplicates/namesakes?name=a&bornOn=2019-06-01")
                .expect(403);
        admin.get("/api/duplicates/suspects").expect(403);
        new Visitor(product)
                .signInAsStaff("运维", null, Role.OPERATOR)
                .get("/api/duplicates/suspects")
                .expect(200);
    }

    @Test
    void twoJoiningsTheOtherWayRoundAtOnceMakeOne() throws Exception {
        PersonId one = new Actors(product).patient("卓一航");
        PersonId other = new Actors(product).patient("卓一航");
        var admin = new Visitor(product).signInAsStaff("沈微", UUID.randomUUID(), Role.ADMINISTRATOR);
        var colleague = new Visitor(product).signInAsStaff("陆远", UUID.randomUUID(), Role.ADMINISTRATOR);
        List<Integer> statuses = Together.together(List.of(
                () -> admin.post("/api/duplicates/joinings", wanted(one, other)).status(), () -> colleague
                        .post("/api/duplicates/joinings", wanted(other, one))
                        .status()));
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    private static Map<String, String> wanted(PersonId survivor, PersonId absorbed) {
        return Map.of("survivor", survivor.toString(), "absorbed", absorbed.toString(), "reason", "同一个孩子，父母各登记了一次");
    }

    /** All that is known of people, word for word. */
    private String everything() {
        return jdbc.sql("""
                select (select string_agg(p::text, '|' order by p.id) from identity.person p)
                  || (select string_agg(g::text, '|' order by g.guardian_id, g.ward_id) from identity.guardianship g)
                  || (select string_agg(c::text, '|' order by c.id) from identity.consent c)
                """).query(String.class).single();
    }
}
