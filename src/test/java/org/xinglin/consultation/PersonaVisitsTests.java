package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.PersonId;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** What a visitor of the demo finds when they play the patient. */
@RegionTest
class PersonaVisitsTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    ApplicationContext product;

    private Stage stage;
    private Visitor patient;

    @BeforeEach
    void signIn() {
        stage = new Stage(product);
        UUID persona = stage.jdbc
                .sql("select person_id from account.demo_persona where slug = 'patient'")
                .query(UUID.class)
                .single();
        patient = stage.visitor().continueAs(new PersonId(persona), false);
    }

    @Test
    void aPromiseWasBrokenAndItsPricePaidBack() {
        String visit = visit("反酸");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stage.state(visit)).isEqualTo("TIMED_OUT"));
        assertThat(stage.acts(visit)).containsExactly("MADE", "BROKEN");
        assertThat(stage.refunded(visit))
                .isEqualTo(patient.get("/api/visits/" + visit).expect(200).text("refunded"))
                .isNotEqualTo("0");
    }

    @Test
    void aTalkOfYesterdayEntitlesToComeAgainForNothing() {
        String talk = visit("彩超");
        String path = "/api/patients/" + patient.person().value() + "/revisits";
        await().atMost(PATIENCE).untilAsserted(() -> {
            var free = new ArrayList<String>();
            patient.get(path).expect(200).body().forEach(one -> {
                if (one.path("usable").asBoolean()
                        && one.path("price").asString().equals("0.00")) {
                    free.add(one.path("visitId").asString());
                }
            });
            assertThat(free).contains(talk);
        });
    }

    private String visit(String about) {
        return stage.jdbc
                .sql("select id::text from consultation.visit where patient_id = :patient and complaint like :about")
                .param("patient", patient.person().value())
                .param("about", "%" + about + "%")
                .query(String.class)
                .single();
    }
}
