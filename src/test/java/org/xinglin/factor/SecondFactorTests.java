package org.xinglin.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Staff;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** The second factor from set-up to loss, as a member of staff meets it. */
@ProductTest
class SecondFactorTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    private Staff staff;
    private Visitor doctor;
    private Authenticator phone;

    private List<String> enrol() {
        staff = Staff.in(product, UUID.randomUUID(), Role.DOCTOR);
        doctor = staff.signIn(Map.of()).expecting(200);
        phone = Authenticator.enrol(product, doctor);
        assertThat(phone.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        return phone.recoveryCodes();
    }

    @Test
    void withoutOneNobodyIsAskedForIt() {
        staff = Staff.in(product, UUID.randomUUID(), Role.DOCTOR);
        doctor = staff.signIn(Map.of()).expecting(200);
        assertThat(doctor.get("/api/second-factor")
                        .expect(200)
                        .body()
                        .path("enrolled")
                        .asBoolean())
                .isFalse();
        assertThat(doctor.post("/api/step-ups", Map.of("code", "123456"))
                        .expect(409)
                        .code())
                .isEqualTo("factor.none");
        assertThat(doctor.post("/api/second-factor/confirmation", Map.of("code", "123456"))
                        .expect(409)
                        .code())
                .isEqualTo("factor.none");
    }

    @Test
    void afterwardsSigningInTakesTheCodeButOnlyTheRightPasswordLearnsThat() {
        enrol();
        staff.signIn(Map.of()).refusedWith(403, "factor.code-needed");
        staff.signIn(Map.of("password", "wrong", "code", code(0))).refusedWith(422, "account.password-wrong");
        staff.signIn(Map.of("code", "000000")).refusedWith(422, "factor.code-wrong");
        staff.signIn(Map.of("code", code(0))).expecting(200);
        staff.signIn(Map.of("code", code(0))).refusedWith(422, "factor.code-wrong");
        assertThat(doctor.post("/api/second-factor/enrolment", null).expect(409).code())
                .isEqualTo("factor.already-enrolled");
    }

    @Test
    void aRecoveryCodeWorksOnceAndRenewingReplacesAll() {
        List<String> codes = enrol();
        staff.signIn(Map.of("code", codes.getFirst().toLowerCase())).expecting(200);
        staff.signIn(Map.of("code", codes.getFirst())).refusedWith(422, "factor.code-wrong");
        assertThat(doctor.get("/api/second-factor")
                        .body()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
        doctor.post("/api/second-factor/recovery-codes", Map.of("code", code(0)))
                .expect(200);
        staff.signIn(Map.of("code", codes.get(1))).refusedWith(422, "factor.code-wrong");
    }

    @Test
    void fiveWrongCodesLockItAlsoInParallel() throws Exception {
        enrol();
        List<Integer> statuses = Together.together(Collections.nCopies(
                12, () -> staff.signIn(Map.of("code", "000000")).answer().status()));
        assertThat(statuses.stream().filter(s -> s == 422)).hasSize(5);
        assertThat(statuses.stream().filter(s -> s == 429)).hasSize(7);
        staff.signIn(Map.of("code", code(0))).refusedWith(429, "factor.locked");
        jdbc.sql("update factor.factor set locked_until = locked_until - interval '15 minutes' where person_id = :p")
                .param("p", staff.person().value())
                .update();
        staff.signIn(Map.of("code", code(0))).expecting(200);
    }

    @Test
    void theProofForSigningLapsesAndIsGivenAnew() {
        enrol();
        var stepUp = product.getBean(StepUp.class);
        stepUp.require(staff.caller(doctor));
        jdbc.sql("update factor.step_up set proven_at = proven_at - interval '15 minutes' where person_id = :p")
                .param("p", staff.person().value())
                .update();
        assertThat(catchThrowable(() -> stepUp.require(staff.caller(doctor)))).isInstanceOf(StepUpNeeded.class);
        doctor.post("/api/step-ups", Map.of("code", "000000")).expect(422);
        doctor.post("/api/step-ups", Map.of("code", code(0))).expect(204);
        stepUp.require(staff.caller(doctor));
    }

    @Test
    void itCanBeGivenUpWithACodeWhereItIsNotAskedFor() {
        enrol();
        doctor.post("/api/second-factor/removal", Map.of("code", "000000")).expect(422);
        doctor.post("/api/second-factor/removal", Map.of("code", code(0))).expect(204);
        staff.signIn(Map.of()).expecting(200);
    }

    @Test
    void patientsHaveNone() {
        var patient = new Visitor(product).signInAsPatient();
        patient.get("/api/second-factor").expect(403);
        patient.post("/api/second-factor/enrolment", null).expect(403);
    }

    @Test
    void theSecretLiesSealedAndTheCodesDigested() {
        List<String> codes = enrol();
        String row = jdbc.sql(
                        "select f::text || string_agg(r::text, '') from factor.factor f join factor.recovery_code r using (person_id) where person_id = :p group by f")
                .param("p", staff.person().value())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(HexFormat.of().formatHex(phone.secret())).doesNotContain(codes.getFirst());
    }

    private String code(int steps) {
        return phone.code(steps);
    }
}
