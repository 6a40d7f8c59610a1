package org.xinglin.favourite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Posts;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** A person's own doctors: kept once however often asked, dropped without complaint, seen by nobody else. */
@ProductTest
class FavouriteTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    Visitor patient;
    UUID doctor;

    @BeforeEach
    void open() {
        patient = new Visitor(product).signInAsPatient();
        doctor = doctor();
    }

    @Test
    void aDoctorIsKeptOnceHoweverOftenAskedAndAtOnce() throws Exception {
        patient.get("/api/clock");
        Together.together(
                2, () -> patient.put("/api/favourites/" + doctor, null).expect(204));
        var mine = patient.get("/api/favourites").expect(200).body();
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).path("practitioner").asString()).isEqualTo(doctor.toString());
        assertThat(new Visitor(product)
                        .signInAsPatient()
                        .get("/api/favourites")
                        .expect(200)
                        .body())
                .isEmpty();

        patient.send(HttpMethod.DELETE, "/api/favourites/" + doctor, null, java.util.Map.of())
                .expect(204);
        patient.send(HttpMethod.DELETE, "/api/favourites/" + doctor, null, java.util.Map.of())
                .expect(204);
        assertThat(patient.get("/api/favourites").body()).isEmpty();
    }

    @Test
    void whoIsNoDoctorIsNotKeptAndNobodyKeepsUnnamed() {
        patient.put("/api/favourites/" + UUID.randomUUID(), null).expect(404);
        patient.put("/api/favourites/nonsense", null).expect(422);
        new Visitor(product).put("/api/favourites/" + doctor, null).expect(401);
        assertThat(patient.get("/api/favourites").body()).isEmpty();
    }

    @Test
    void noMoreThanAHundredAreKept() {
        jdbc.sql("""
                insert into favourite.doctor (person_id, practitioner_id, kept_at)
                select :person, gen_random_uuid(), now() from generate_series(1, 100)
                """).param("person", patient.person().value()).update();
        var refused = patient.put("/api/favourites/" + doctor, null).expect(409);
        assertThat(refused.code()).isEqualTo("favourite.too-many");
        assertThat(refused.text("detail")).contains("100");
        assertThat(patient.get("/api/favourites").body())
                .as("those who left the directory are passed over")
                .isEmpty();
    }

    private UUID doctor() {
        UUID institution = UUID.randomUUID();
        UUID practitioner = UUID.randomUUID();
        var staff = new Visitor(product).signInAsStaff("周岐", institution, Role.DOCTOR);
        Posts.open(
                product,
                institution,
                UUID.randomUUID(),
                practitioner,
                staff.person().value());
        return practitioner;
    }
}
