package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class SessionTests {
    @Autowired
    ApplicationContext product;

    @Test
    void nobodyIsSignedInAtFirst() {
        var me = new Visitor(product).get("/api/me").expect(200);
        assertThat(me.body().path("signedIn").asBoolean()).isFalse();
        assertThat(me.body().path("roles").isEmpty()).isTrue();
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
    void signingOutEndsTheSessionAndNotOnlyTheCookie() throws InterruptedException {
        var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        var thief = new Visitor(product);
        thief.cookies().putAll(doctor.cookies());
        assertThat(thief.get("/api/me").body().path("signedIn").asBoolean()).isTrue();
        doctor.post("/api/sign-out", null).expect(204);
        assertThat(doctor.cookies()).doesNotContainKey("xl_session");
        Thread.sleep(1000);
        assertThat(thief.get("/api/me").body().path("signedIn").asBoolean()).isFalse();
    }
}
