package org.xinglin.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class SigningKeyTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Ids ids;

    @Test
    void onlyDoctorsWithAPostGetAKey() {
        var patient = new Visitor(product).signInAsPatient();
        patient.post("/api/signing-key", Map.of("pin", "271828")).expect(403);
        var withoutPost = new Visitor(product).signInAsStaff("周岐", ids.next(), Role.DOCTOR);
        assertThat(withoutPost
                        .get("/api/signing-key")
                        .expect(200)
                        .body()
                        .path("enrolled")
                        .asBoolean())
                .isFalse();
        assertThat(withoutPost
                        .post("/api/signing-key", Map.of("pin", "271828"))
                        .expect(403)
                        .code())
                .isEqualTo("chart.no-post");
    }
}
