package org.xinglin.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.xinglin.Xinglin;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** One waiting room behind two nodes: half of the crowd comes to each, one draw is made, and either node tells its outcome. */
@ProductTest
class ReleaseOnTwoNodesTests {
    private static final int PEOPLE = 10;
    private static final int PLACES = 4;

    @Autowired
    ApplicationContext one;

    @Test
    void ticketsOfBothNodesAreOneDrawAndEitherNodeTellsTheOutcome() {
        String database = one.getEnvironment().getRequiredProperty("xinglin.database.url");
        try (var two = new SpringApplicationBuilder(Xinglin.class)
                .run(
                        "--server.port=0",
                        "--xinglin.demo.plant=false",
                        "--xinglin.database.url=" + database,
                        "--xinglin.database.connections=8")) {
            Rush rush = Rush.of(one, PLACES, Duration.ofSeconds(10), Duration.ofDays(190));
            var anybody = new Visitor(two);
            await().until(() -> anybody.get("/api/releases/" + rush.id).status() == 200);
            Map<Visitor, Visitor.Answer> tickets = new LinkedHashMap<>();
            List<Visitor> elsewhere = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                ApplicationContext here = i % 2 == 0 ? one : two;
                var person = new Visitor(here).signInAsPatient();
                tickets.put(person, rush.take(person).expect(201));
                elsewhere.add(new Visitor(here == one ? two : one).continueAs(person.person(), false));
            }
            rush.awaitMoment();
            Set<Integer> places = new HashSet<>();
            int held = 0;
            int n = 0;
            for (var entry : tickets.entrySet()) {
                var told = rush.look(entry.getKey(), entry.getValue()).expect(200);
                var toldElsewhere =
                        rush.look(elsewhere.get(n++), entry.getValue()).expect(200);
                assertThat(toldElsewhere.text("state"))
                        .as("both nodes say the same")
                        .isEqualTo(told.text("state"))
                        .isIn("HELD", "MISSED");
                assertThat(toldElsewhere.text("paymentNo")).isEqualTo(told.text("paymentNo"));
                places.add(told.body().path("drawnPlace").asInt());
                held += told.text("state").equals("HELD") ? 1 : 0;
            }
            assertThat(places).as("one order for all").hasSize(PEOPLE);
            assertThat(held).isEqualTo(rush.taken()).isEqualTo(rush.live()).isEqualTo(PLACES);
        }
    }
}
