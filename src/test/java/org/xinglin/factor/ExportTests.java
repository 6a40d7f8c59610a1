package org.xinglin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Staff;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** What staff take out of the house needs a second proof of the last minutes. */
@ProductTest
class ExportTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/api/administration/price-list", "/api/administration/clinic-list"})
    void aListLeavesTheHouseOnlyAfterTheCode(String list) {
        var staff = Staff.in(product, Clinic.of(product).institution, Role.ADMINISTRATOR);
        Visitor administrator = staff.signIn(Map.of()).expecting(200);
        Authenticator phone = Authenticator.enrol(product, administrator);
        forgetProof(administrator, staff);
        for (String form : List.of("CSV", "XLSX")) {
            var refused = administrator.get(list + "?form=" + form).expect(403);
            assertThat(refused.code()).isEqualTo("factor.step-up-needed");
            assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("XL-FACTOR");
        }
        assertThat(exports(staff)).isZero();
        administrator.post("/api/step-ups", Map.of("code", phone.code(1))).expect(204);
        administrator.get(list + "?form=CSV").expect(200);
        jdbc.sql("update factor.step_up set proven_at = proven_at - interval '16 minutes'")
                .update();
        administrator.get(list + "?form=CSV").expect(403);
        assertThat(exports(staff)).isEqualTo(1);
    }

    /** Whatever new route hands out a sheet or a file to staff is written here with what guards it. */
    @Test
    void noOtherRouteHandsListsToStaff() throws IOException {
        List<String> routes = Files.readAllLines(Path.of("src/test/golden/routes.txt")).stream()
                .filter(line ->
                        line.startsWith("GET") && line.matches(".*(-list|export|copies|sheet|csv|xlsx|/document).*"))
                .map(line -> line.split("\\s+")[1])
                .toList();
        assertThat(routes)
                .containsExactlyInAnyOrder(
                        "/api/administration/clinic-list",
                        "/api/administration/price-list",
                        "/api/own-copies/{code}",
                        "/api/records/{id}/versions/{version}/document");
    }

    private void forgetProof(Visitor browser, Staff staff) {
        jdbc.sql("delete from factor.step_up where session_id = :session")
                .param("session", staff.caller(browser).session())
                .update();
    }

    private int exports(Staff staff) {
        return jdbc.sql("select count(*) from audit.entry where action like '%-list.export' and person_id = :person")
                .param("person", staff.person().value())
                .query(Integer.class)
                .single();
    }
}
