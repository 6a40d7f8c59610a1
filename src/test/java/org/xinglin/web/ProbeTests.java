package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** What those who watch a node ask: whether it lives, whether it takes requests, and figures without a person in them. */
@ProductTest
class ProbeTests {
    @Autowired
    ApplicationContext product;

    @Test
    void aNodeThatIsLeavingStillLivesButTakesNoRequests() {
        var watcher = new Visitor(product);
        assertThat(watcher.get("/livez").expect(200).text("status")).isEqualTo("UP");
        assertThat(watcher.get("/readyz").expect(200).text("status")).isEqualTo("UP");
        try {
            AvailabilityChangeEvent.publish(product, ReadinessState.REFUSING_TRAFFIC);
            assertThat(watcher.get("/readyz").expect(503).text("status")).isEqualTo("OUT_OF_SERVICE");
            watcher.get("/livez").expect(200);
        } finally {
            AvailabilityChangeEvent.publish(product, ReadinessState.ACCEPTING_TRAFFIC);
        }
        watcher.get("/readyz").expect(200);
        assertThat(new String(watcher.get("/readyz").content()))
                .as("nothing about the inside")
                .doesNotContain("components", "postgres", "details");
    }

    @Test
    void figuresNameRoutesAndNobody() {
        var patient = new Visitor(product).signInAsPatient();
        String id = patient.person().toString();
        patient.get("/api/patients/" + id + "/chart").expect(200);
        patient.get("/api/demo/sms?phone=13912345678");
        var figures = new String(patient.get("/manage/prometheus").expect(200).content());
        assertThat(figures)
                .contains(
                        "http_server_requests_seconds_count", "/api/patients/{patient}/chart", "jvm_memory_used_bytes")
                .contains("hikaricp_connections")
                .doesNotContain(id, "13912345678");
    }

    @Test
    void figuresAreForTheMachineItself() {
        var outside = new Visitor(product);
        for (String header : new String[] {"X-Forwarded-For", "Forwarded"}) {
            for (String path : new String[] {"prometheus", "env", "heapdump", "loggers", "metrics"}) {
                outside.send(HttpMethod.GET, "/manage/" + path, null, Map.of(header, "for=203.0.113.7"))
                        .expect(404);
            }
        }
        for (String path : new String[] {"", "/env", "/heapdump", "/loggers", "/metrics"}) {
            assertThat(outside.get("/manage" + path).headers().getContentType())
                    .as("not even here: the page answers, as for any address")
                    .hasToString("text/html;charset=UTF-8");
        }
    }
}
