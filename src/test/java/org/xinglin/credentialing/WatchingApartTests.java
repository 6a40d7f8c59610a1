package org.xinglin.credentialing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Who watches works in none of the houses that are watched (XL-APART). */
@ProductTest
class WatchingApartTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    Doctors doctors;

    @BeforeEach
    void open() {
        doctors = Doctors.afresh(product);
    }

    /** Neither who watches the region nor who runs the installation becomes a doctor of one of its houses. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "OPERATOR"})
    void whoSupervisesDoesNotPractise(Role watches) {
        var request = doctors.request(doctors.lookUp("祝余", "110990100004712"));
        newcomer(request, watches).expect(200);
        var refused = doctors.enlist(request).expect(409);
        assertThat(refused.code()).isEqualTo("account.watches-or-works");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("XL-APART");
        assertThat(refused.text("pointer")).isEqualTo("/residentId");
        assertThat(jdbc.sql("select count(*) from directory.practitioner where certificate = '110990100004712'")
                        .query(Integer.class)
                        .single())
                .as("nothing was written")
                .isZero();
    }

    /** Nor does a doctor become one who watches. */
    @Test
    void whoPractisesDoesNotSupervise() {
        var request = doctors.request(doctors.lookUp("祝余", "110990100004712"));
        doctors.enlist(request).expect(201);
        assertThat(newcomer(request, Role.SUPERVISOR).expect(409).code()).isEqualTo("account.watches-or-works");
    }

    /** The operator gives the role to whom the request is about. */
    private Visitor.Answer newcomer(Map<String, Object> request, Role role) {
        return new Visitor(product)
                .signInAsStaff("运维", null, Role.OPERATOR)
                .post(
                        "/api/administration/roles/newcomers",
                        Map.of(
                                "name",
                                "祝余",
                                "residentId",
                                request.get("residentId"),
                                "phone",
                                request.get("phone"),
                                "role",
                                role));
    }
}
