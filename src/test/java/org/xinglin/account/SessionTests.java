package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import org.xinglin.vault.Secrets;

@ProductTest
class SessionTests {
    private static final Duration PROMISE = Duration.ofSeconds(1);

    @Autowired
    ApplicationContext product;

    @Autowired
    Authority authority;

    @Test
    void nobodyIsSignedInAtFirst() {
        var me = new Visitor(product).get("/api/me").expect(200);
        assertThat(me.body().path("signedIn").asBoolean()).isFalse();
        assertThat(me.body().path("roles").isEmpty()).isTrue();
        assertThat(me.body().has("personId")).isFalse();
    }

    @Test
    void aSignedInPatientIsKnown() {
        var patient = new Visitor(product).signInAsPatient("欧阳𠮷");
        var me = patient.get("/api/me").expect(200);
        assertThat(me.text("name")).isEqualTo("欧阳𠮷");
        assertThat(me.text("personId")).isEqualTo(patient.person().toString());
        assertThat(me.body().path("roles").get(0).asString()).isEqualTo("PATIENT");
    }

    @Test
    void aCrowdThatComesToANodeJustStartedIsKnown() throws Exception {
        String cookie =
                String.valueOf(new Visitor(product).signInAsPatient().cookies().get("xl_session"));
        var fresh = new SessionKeys(
                product.getBean(JdbcClient.class), product.getBean(Secrets.class), product.getBean(Clock.class));
        Callable<Boolean> one = () -> fresh.verify(cookie).isPresent();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var known : threads.invokeAll(Collections.nCopies(64, one))) {
                assertThat(known.get()).isTrue();
            }
        }
    }

    @Test
    void theSteadyStateAsksNoDatabase() {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        try (var node = new SecondNode(product, product.getBean(DataSource.class), new AwayDatabase())) {
            assertThat(node.admits(doctor).status()).isEqualTo(200);
            assertThat(node.admits(doctor).person()).isEqualTo(doctor.person());
        }
    }

    @Test
    void signingOutReachesEveryNodeWithinASecondWithoutNotification() {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        var thief = copyOf(doctor);
        try (var node = new SecondNode(product)) {
            assertThat(node.admits(thief).person()).isEqualTo(doctor.person());
            doctor.post("/api/sign-out", null).expect(204);
            assertThat(doctor.cookies()).doesNotContainKey("xl_session");
            await().atMost(PROMISE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> node.admits(thief).person() == null);
            await().atMost(PROMISE)
                    .until(() -> !thief.get("/api/me").body().path("signedIn").asBoolean());
        }
    }

    @Test
    void suspensionEndsEverySessionOnEveryNodeAndOpensNone() {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        var operator = new Visitor(product).signInAsStaff("运维", null, Role.OPERATOR);
        try (var node = new SecondNode(product)) {
            assertThat(node.admits(doctor).person()).isEqualTo(doctor.person());
            operator.post("/api/accounts/" + doctor.person() + "/suspension", null)
                    .expect(204);
            await().atMost(PROMISE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> node.admits(doctor).person() == null);
        }
        doctor.get("/api/people").expect(401);
        operator.post("/api/accounts/" + doctor.person() + "/reinstatement", null)
                .expect(204);
        assertThat(new Visitor(product)
                        .continueAs(doctor.person(), true)
                        .get("/api/me")
                        .body()
                        .path("signedIn")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void onlyTheOperatorSuspends() {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        doctor.post("/api/accounts/" + doctor.person() + "/suspension", null).expect(403);
        new Visitor(product)
                .post("/api/accounts/" + doctor.person() + "/suspension", null)
                .expect(401);
    }

    @Test
    void aChangedRoleIsReadFromTheDatabaseOnce() {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        UUID institution = UUID.randomUUID();
        authority.assign(doctor.person(), List.of(Role.ADMINISTRATOR), institution);
        await().atMost(PROMISE)
                .until(() ->
                        doctor.get("/api/me").body().path("roles").toString().contains("ADMINISTRATOR"));
        assertThat(doctor.get("/api/me").text("institutionId")).isEqualTo(institution.toString());
        String renewed = String.valueOf(doctor.cookies().get("xl_session"));
        doctor.get("/api/me");
        assertThat(doctor.cookies()).containsEntry("xl_session", renewed);
        try (var node = new SecondNode(product, product.getBean(DataSource.class), new AwayDatabase())) {
            assertThat(node.admits(doctor).person()).isEqualTo(doctor.person());
        }
    }

    @Test
    void aNodeThatCannotPollBelievesNobody() {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        try (var node = new SecondNode(product, new AwayDatabase(), new AwayDatabase())) {
            assertThat(node.admits(doctor).status()).isEqualTo(503);
        }
    }

    @Test
    void aRevocationOfASlowTransactionIsNotMissed() throws Exception {
        var slow = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        UUID session = session(slow);
        var database = product.getBean(DataSource.class);
        try (var node = new SecondNode(product);
                var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into account.revocation (session_id) values (?)")) {
            connection.setAutoCommit(false);
            insert.setObject(1, session);
            insert.executeUpdate();
            // A later row commits first; the feed must come back for the earlier one.
            var quick = new Visitor(product).signInAsDoctor(UUID.randomUUID());
            product.getBean(Sessions.class).end(session(quick));
            await().atMost(PROMISE).until(() -> node.admits(quick).person() == null);
            assertThat(node.admits(slow).person()).isEqualTo(slow.person());
            connection.commit();
            connection.setAutoCommit(true);
            await().atMost(PROMISE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> node.admits(slow).person() == null);
        }
    }

    @Test
    void aForgedOrChangedTokenIsNobodys() {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        String token = String.valueOf(doctor.cookies().get("xl_session"));
        for (int at : new int[] {0, 10, 60, 100, token.length() - 2}) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            doctor.cookies().put("xl_session", token.substring(0, at) + other + token.substring(at + 1));
            assertThat(doctor.get("/api/me").body().path("signedIn").asBoolean())
                    .isFalse();
        }
        for (String junk : List.of("x", "=", "AAAA", "A".repeat(3000), "%00")) {
            doctor.cookies().put("xl_session", junk);
            assertThat(doctor.get("/api/me").expect(200).body().path("signedIn").asBoolean())
                    .isFalse();
        }
    }

    @Test
    void sessionsLapse() {
        var clock = new AdjustableClock(product.getBean(Clock.class));
        var sessions = new Actors(product);
        PersonId doctor = sessions.staff("钟时", UUID.randomUUID(), Role.DOCTOR);
        var keys = product.getBean(SessionKeys.class);
        SessionToken token = keys.verify(sessions.session(doctor, true)).orElseThrow();
        clock.setOffset(Duration.ofHours(12).minusSeconds(5));
        assertThat(token.expired(clock.instant())).isFalse();
        clock.setOffset(Duration.ofHours(12));
        assertThat(token.expired(clock.instant())).isTrue();
    }

    @Test
    void aSessionOfStaffCarriesNoPatientAndAPhoneOpensNoWorkstation() {
        var actors = new Actors(product);
        PersonId both = actors.staff("李兼", UUID.randomUUID(), Role.DOCTOR, Role.PATIENT);
        assertThat(new Visitor(product)
                        .continueAs(both, true)
                        .get("/api/me")
                        .body()
                        .path("roles")
                        .toString())
                .isEqualTo("[\"DOCTOR\"]");
        assertThat(new Visitor(product)
                        .continueAs(both, false)
                        .get("/api/me")
                        .body()
                        .path("roles")
                        .toString())
                .isEqualTo("[\"PATIENT\"]");
    }

    @Test
    void aRequestWithoutTheCsrfTokenChangesNothing() {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        doctor.get("/api/clock");
        doctor.cookies().put("XSRF-TOKEN", "planted");
        doctor.send(HttpMethod.POST, "/api/sign-out", null, Map.of("X-XSRF-TOKEN", "other"))
                .expect(403);
        assertThat(doctor.get("/api/me").body().path("signedIn").asBoolean()).isTrue();
    }

    private UUID session(Visitor visitor) {
        return product.getBean(SessionKeys.class)
                .verify(String.valueOf(visitor.cookies().get("xl_session")))
                .orElseThrow()
                .session();
    }

    private Visitor copyOf(Visitor other) {
        var copy = new Visitor(product);
        copy.cookies().putAll(other.cookies());
        return copy;
    }
}
