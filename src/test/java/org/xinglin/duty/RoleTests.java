package org.xinglin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.SecondNode;
import org.xinglin.account.Staff;
import org.xinglin.factor.Authenticator;
import org.xinglin.identity.Residents;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** Roles given and taken by hand: default deny, never to oneself, never the last, everywhere within a second. */
@ProductTest
class RoleTests {
    private static final String ROLES = "/api/administration/roles";
    private static final Duration PROMISE = Duration.ofSeconds(1);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    private UUID house;
    private Visitor administrator;
    private Visitor doctor;

    @BeforeEach
    void people() {
        house = UUID.randomUUID();
        administrator = staff("院办", house, Role.ADMINISTRATOR);
        doctor = staff("周岐", house, Role.DOCTOR);
    }

    /** With a user name, as those have who were engaged. */
    private Visitor staff(String name, @Nullable UUID institution, Role role) {
        var visitor = new Visitor(product).signInAsStaff(name, institution, role);
        jdbc.sql("update account.account set user_name = :name, password_hash = 'none' where person_id = :person")
                .param("name", "role-" + visitor.person())
                .param("person", visitor.person().value())
                .update();
        return visitor;
    }

    private static Map<String, Object> of(Visitor person, Object role) {
        return Map.of("personId", person.person().value(), "role", role.toString());
    }

    @Test
    void aColleagueIsMadeAdministratorAndNoLongerOneEverywhereWithinASecond() {
        doctor.get(ROLES).expect(403);
        var board = administrator
                .post(ROLES, of(doctor, Role.ADMINISTRATOR))
                .expect(200)
                .body();
        assertThat(board.path("changes").path(0).path("person").asString()).isEqualTo("周岐");
        assertThat(board.path("changes").path(0).path("by").asString()).isEqualTo("院办");
        await().atMost(PROMISE).until(() -> doctor.get(ROLES).status() == 200);
        try (var node = new SecondNode(product)) {
            assertThat(node.roles(doctor)).contains(Role.ADMINISTRATOR, Role.DOCTOR);
            administrator
                    .post(ROLES + "/withdrawal", of(doctor, Role.ADMINISTRATOR))
                    .expect(200);
            await().atMost(PROMISE).pollInterval(Duration.ofMillis(20)).until(() -> node.roles(doctor)
                    .equals(Set.of(Role.DOCTOR)));
        }
        await().atMost(PROMISE).until(() -> doctor.get(ROLES).status() == 403);
        assertThat(logged("role.grant")).isOne();
        assertThat(logged("role.withdraw")).isOne();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        doctor.get("/api/messages").expect(200).content())
                .asString()
                .contains("ROLE_CHANGED"));
    }

    @Test
    void holdersAreFoundByNameAndUserNameInTheOwnHouseAlone() {
        staff("外院人", UUID.randomUUID(), Role.DOCTOR);
        var all = administrator.get(ROLES + "/holders").expect(200).body();
        assertThat(all.path("total").asInt()).isEqualTo(2);
        assertThat(administrator
                        .get(ROLES + "/holders?text=周")
                        .expect(200)
                        .body()
                        .path("items"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("personId").asString())
                        .isEqualTo(doctor.person().toString()));
        assertThat(administrator
                        .get(ROLES + "/holders?text=role-" + doctor.person())
                        .expect(200)
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(administrator
                        .get(ROLES + "/holders?text=外院人")
                        .expect(200)
                        .body()
                        .path("items"))
                .isEmpty();
        doctor.get(ROLES + "/holders").expect(403);
    }

    private int logged(String action) {
        return jdbc.sql("select count(*) from audit.entry where action = :action and item_id = :person")
                .param("action", action)
                .param("person", doctor.person().value())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DOCTOR", "PATIENT", "APPLICANT", "SUPERVISOR", "OPERATOR"})
    void anAdministratorGivesAndTakesNoOtherRole(Role role) {
        assertThat(administrator.post(ROLES, of(doctor, role)).expect(403).code())
                .isEqualTo("duty.role-not-yours");
        assertThat(administrator
                        .post(ROLES + "/withdrawal", of(doctor, role))
                        .expect(403)
                        .code())
                .isEqualTo("duty.role-not-yours");
    }

    @Test
    void nobodyGivesARoleToThemselvesAndNothingTwice() {
        assertThat(administrator
                        .post(ROLES, of(administrator, Role.ADMINISTRATOR))
                        .expect(403)
                        .code())
                .isEqualTo("duty.not-yourself");
        var operator = staff("运维", null, Role.OPERATOR);
        assertThat(operator.post(ROLES, of(operator, Role.SUPERVISOR))
                        .expect(403)
                        .code())
                .isEqualTo("duty.not-yourself");
        administrator.post(ROLES, of(doctor, Role.ADMINISTRATOR)).expect(200);
        assertThat(administrator
                        .post(ROLES, of(doctor, Role.ADMINISTRATOR))
                        .expect(409)
                        .code())
                .isEqualTo("duty.has-role");
    }

    @Test
    void theOperatorAppointsSupervisorsAmongThoseWithoutAHouseOnly() {
        var operator = staff("运维", null, Role.OPERATOR);
        var second = staff("运维二", null, Role.OPERATOR);
        operator.post(ROLES, of(second, Role.SUPERVISOR)).expect(200);
        assertThat(operator.post(ROLES, of(doctor, Role.SUPERVISOR)).expect(404).code())
                .isEqualTo("duty.no-such-colleague");
        assertThat(operator.post(ROLES, of(second, Role.ADMINISTRATOR))
                        .expect(403)
                        .code())
                .isEqualTo("duty.role-not-yours");
    }

    @Test
    void othersStaffStayOthersAndNobodyElseAppoints() {
        var foreign = staff("外人", UUID.randomUUID(), Role.DOCTOR);
        assertThat(administrator
                        .post(ROLES, of(foreign, Role.ADMINISTRATOR))
                        .expect(404)
                        .code())
                .isEqualTo("duty.no-such-colleague");
        doctor.post(ROLES, of(foreign, Role.ADMINISTRATOR)).expect(403);
        new Visitor(product)
                .signInAsPatient()
                .post(ROLES, of(doctor, Role.ADMINISTRATOR))
                .expect(403);
        new Visitor(product).post(ROLES, of(doctor, Role.ADMINISTRATOR)).expect(401);
        assertThat(administrator
                        .post(ROLES, Map.of("role", "ADMINISTRATOR"))
                        .expect(422)
                        .code())
                .isEqualTo("duty.person-missing");
        assertThat(administrator
                        .post(ROLES, Map.of("personId", doctor.person().value()))
                        .expect(422)
                        .code())
                .isEqualTo("duty.role-missing");
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(administrator
                        .post(ROLES + "/withdrawal", of(administrator, Role.ADMINISTRATOR))
                        .expect(409)
                        .code())
                .isEqualTo("duty.last-one");
        administrator.post(ROLES, of(doctor, Role.ADMINISTRATOR)).expect(200);
        administrator
                .post(ROLES + "/withdrawal", of(administrator, Role.ADMINISTRATOR))
                .expect(200);
        await().atMost(PROMISE).until(() -> administrator.get(ROLES).status() == 401);
    }

    @Test
    void ofTwoWhoRemoveEachOtherAtOnceOneRemains() throws Exception {
        administrator.post(ROLES, of(doctor, Role.ADMINISTRATOR)).expect(200);
        await().atMost(PROMISE).until(() -> doctor.get(ROLES).status() == 200);
        Together.together(List.<Callable<Integer>>of(
                () -> administrator
                        .post(ROLES + "/withdrawal", of(doctor, Role.ADMINISTRATOR))
                        .status(),
                () -> doctor.post(ROLES + "/withdrawal", of(administrator, Role.ADMINISTRATOR))
                        .status()));
        assertThat(jdbc.sql("""
                select count(*) from account.account where institution_id = :house and 'ADMINISTRATOR' = any (roles)
                """).param("house", house).query(Integer.class).single())
                .isOne();
    }

    @Test
    void whoHasASecondFactorProvesItFirst() {
        var member = Staff.in(product, house, Role.ADMINISTRATOR);
        Visitor careful = member.signIn(Map.of()).expecting(200);
        Authenticator.enrol(product, careful);
        jdbc.sql("update factor.step_up set proven_at = proven_at - interval '15 minutes' where person_id = :p")
                .param("p", member.person().value())
                .update();
        assertThat(careful.post(ROLES, of(doctor, Role.ADMINISTRATOR))
                        .expect(403)
                        .code())
                .isEqualTo("factor.step-up-needed");
        assertThat(careful.post(ROLES + "/withdrawal", of(administrator, Role.ADMINISTRATOR))
                        .expect(403)
                        .code())
                .isEqualTo("factor.step-up-needed");
    }

    @Test
    void aNewcomerIsCheckedAndToldTheFirstPasswordOnce() {
        var newcomer = new HashMap<String, Object>(Map.of(
                "name",
                "秦芷若",
                "residentId",
                new Residents(product).nobodys(),
                "phone",
                "18700001234",
                "role",
                "ADMINISTRATOR"));
        var key = administrator.post(ROLES + "/newcomers", newcomer).expect(200).body();
        assertThat(key.path("password").asString()).hasSize(12);
        assertThat(administrator.get(ROLES).content()).asString().contains("秦芷若");
        assertThat(administrator
                        .post(ROLES + "/newcomers", newcomer)
                        .expect(409)
                        .code())
                .isEqualTo("duty.has-role");
        var other = staff("邻院", UUID.randomUUID(), Role.ADMINISTRATOR);
        assertThat(other.post(ROLES + "/newcomers", newcomer).status()).isEqualTo(409);
        newcomer.put("role", "DOCTOR");
        assertThat(administrator
                        .post(ROLES + "/newcomers", newcomer)
                        .expect(403)
                        .code())
                .isEqualTo("duty.role-not-yours");
    }
}
