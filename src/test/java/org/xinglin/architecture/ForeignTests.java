package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** Who knows the id of somebody else's visit, bill or record gets nothing by it, whatever they do with it. */
@RegionTest
class ForeignTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "/api/appointments/{id}, scheduling.appointment",
        "/api/visits/{id}, consultation.visit",
        "/api/bills/{id}, settlement.bill",
        "/api/records/{id}, chart.record",
        "/api/encounters/{encounter}, chart.encounter",
        "/api/patients/{patient}, identity.person",
        "/api/people/{id}, identity.person"
    })
    void whatBelongsToOthersStaysClosed(String place, String table) throws IOException {
        var visitors =
                List.of(new Visitor(product).signInAsPatient(), new Visitor(product).signInAsDoctor(UUID.randomUUID()));
        List<UUID> foreign = jdbc.sql("select id from " + table + " order by id limit 3")
                .query(UUID.class)
                .list();
        assertThat(foreign).as(table).isNotEmpty();
        var offences = new ArrayList<String>();
        for (Operation operation : Operation.all(Files.readString(Path.of("src/test/golden/openapi.json")))) {
            if (!operation.path().startsWith(place)) {
                continue;
            }
            for (UUID id : foreign) {
                for (Visitor visitor : visitors) {
                    int status = knock(visitor, operation, operation.path().replace(place, opened(place, id)));
                    boolean closed = operation.method() == HttpMethod.GET
                            ? status == 403 || status == 404
                            : status >= 400 && status < 500;
                    if (!closed) {
                        offences.add(operation.method() + " " + operation.path() + " → " + status);
                    }
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    private static String opened(String place, UUID id) {
        return place.substring(0, place.indexOf('{')) + id;
    }

    private static int knock(Visitor visitor, Operation operation, String address) {
        String whole = address;
        for (Map.Entry<String, String> rest : operation.parameters("path").entrySet()) {
            whole = whole.replace("{" + rest.getKey() + "}", rest.getValue());
        }
        return visitor.send(
                        operation.method(),
                        whole,
                        operation.body().map(Object::toString).orElse(null),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .status();
    }
}
