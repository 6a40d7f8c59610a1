package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** By user name and password, and what slows those who guess. */
@ProductTest
class StaffSignInTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Test
    void staffSignInWithTheirPasswordAndAreLockedOutAfterFiveWrongOnes() {
        String name = staff(UUID.randomUUID());
        var doctor = new Visitor(product);
        assertThat(doctor.post(
                                "/api/staff/sign-ins",
                                Map.of("userName", " " + name.toUpperCase(), "password", "right-one"))
                        .expect(200)
                        .body()
                        .path("roles")
                        .toString())
                .isEqualTo("[\"DOCTOR\"]");
        for (int i = 0; i < 5; i++) {
            assertThat(doctor.post("/api/staff/sign-ins", Map.of("userName", name, "password", "wrong"))
                            .expect(422)
                            .code())
                    .isEqualTo("account.password-wrong");
        }
        var locked = doctor.post("/api/staff/sign-ins", Map.of("userName", name, "password", "right-one"))
                .expect(429);
        assertThat(locked.code()).isEqualTo("account.locked");
        assertThat(locked.body().path("rule").path("id").asString()).isEqualTo("XL-LOCK");
        jdbc.sql("update account.password_attempt set locked_until = locked_until - interval '15 minutes'")
                .update();
        doctor.post("/api/staff/sign-ins", Map.of("userName", name, "password", "right-one"))
                .expect(200);
    }

    @Test
    void aUserNameThatNobodyHasIsLockedAlike() {
        var visitor = new Visitor(product);
        String nobody = "nobody" + NUMBER.incrementAndGet();
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post("/api/staff/sign-ins", Map.of("userName", nobody, "password", "x"))
                            .expect(422)
                            .code())
                    .isEqualTo("account.password-wrong");
        }
        assertThat(visitor.post("/api/staff/sign-ins", Map.of("userName", nobody, "password", "x"))
                        .expect(429)
                        .code())
                .isEqualTo("account.locked");
    }

    @Test
    void guessesInParallelShareTheFiveTries() throws Exception {
        String name = staff(UUID.randomUUID());
        var statuses = SignInTests.inParallel(12, () -> new Visitor(product)
                .post("/api/staff/sign-ins", Map.of("userName", name, "password", "wrong"))
                .status());
        assertThat(statuses.stream().filter(s -> s == 422)).hasSize(5);
        assertThat(statuses.stream().filter(s -> s == 429)).hasSize(7);
    }

    @Test
    void checkingAnUnknownNameTakesAsLongAsAKnownOne() {
        var passwords = product.getBean(Passwords.class);
        String known = staff(UUID.randomUUID());
        long forKnown = nanos(() -> passwords.check(known, "wrong"));
        long forUnknown = nanos(() -> passwords.check("nobody-at-all-" + NUMBER.incrementAndGet(), "wrong"));
        // Both pay for one bcrypt; without it the unknown name would take less than a tenth.
        assertThat((double) forUnknown / forKnown).isBetween(0.3, 3.0);
    }

    @Test
    void oddNamesAndPasswordsAreOnlyWrong() {
        var visitor = new Visitor(product);
        for (String odd : List.of("", "\u0000", "a\u0000b", "' or '1'='1", "x".repeat(100_000), "𠮷")) {
            visitor.post("/api/staff/sign-ins", Map.of("userName", odd + "q", "password", odd))
                    .expect(422);
        }
    }

    @Test
    void presenceIsProvenByThePassword() {
        String name = staff(UUID.randomUUID());
        var doctor = new Visitor(product);
        doctor.post("/api/staff/sign-ins", Map.of("userName", name, "password", "right-one"))
                .expect(200);
        assertThat(doctor.post("/api/presence", Map.of("password", "wrong"))
                        .expect(422)
                        .code())
                .isEqualTo("account.presence-refused");
        String before = String.valueOf(doctor.cookies().get("xl_session"));
        doctor.post("/api/presence", Map.of("password", "right-one")).expect(204);
        assertThat(doctor.cookies().get("xl_session")).isNotEqualTo(before);
        new Visitor(product)
                .signInAsPatient()
                .post("/api/presence", Map.of("password", "x"))
                .expect(403);
    }

    private String staff(UUID institution) {
        PersonId person = new Actors(product).newcomer();
        String name = "staff" + NUMBER.incrementAndGet();
        jdbc.sql(
                        "update account.account set roles = :roles, institution_id = :institution, user_name = :name, password_hash = :hash where person_id = :person")
                .param("roles", new String[] {Role.DOCTOR.name(), Role.PATIENT.name()})
                .param("institution", institution)
                .param("name", name)
                .param("hash", product.getBean(Passwords.class).hash("right-one"))
                .param("person", person.value())
                .update();
        return name;
    }

    private static long nanos(Runnable work) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < 4; i++) {
            long begun = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - begun);
        }
        return times.stream().sorted().skip(1).findFirst().orElseThrow();
    }
}
