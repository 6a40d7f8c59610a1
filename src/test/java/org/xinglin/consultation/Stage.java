package org.xinglin.consultation;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Departments;
import org.xinglin.directory.LicenceGate;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.testing.Visitor;

/** Sets the scene for visits: doctors of the region, fresh patients, payments and earlier diagnoses. */
final class Stage {
    private final ApplicationContext product;
    final JdbcClient jdbc;

    Stage(ApplicationContext product) {
        this.product = product;
        this.jdbc = product.getBean(JdbcClient.class);
    }

    /** A doctor who may work, by text, in a department whose subject fits. */
    Offering offering(OfferingKind kind, Predicate<String> subject) {
        return offerings(kind, subject).getFirst();
    }

    List<Offering> offerings(OfferingKind kind, Predicate<String> subject) {
        var offerings = product.getBean(Offerings.class);
        var departments = product.getBean(Departments.class);
        return product.getBean(Practitioners.class).all().stream()
                .filter(p -> subject.test(departments.require(p.department()).subjectCode()))
                .filter(p -> mayTreat(p))
                .flatMap(p -> offerings.of(p.id()).stream())
                .filter(o -> o.kind() == kind && o.mode() == OfferingMode.TEXT)
                .sorted((a, b) -> a.id().toString().compareTo(b.id().toString()))
                .toList();
    }

    private boolean mayTreat(Practitioner practitioner) {
        try {
            product.getBean(LicenceGate.class)
                    .requireMayTreat(
                            practitioner.id(), product.getBean(Clock.class).instant());
            return true;
        } catch (Rejection refused) {
            return false;
        }
    }

    Visitor visitor() {
        return new Visitor(product);
    }

    /** The doctor behind an offering, signed in and proven to be present. */
    Visitor doctorOf(Offering offering) {
        Practitioner practitioner = product.getBean(Practitioners.class).require(offering.practitioner());
        return visitor().continueAs(practitioner.person(), true);
    }

    UUID evidence(PersonId patient, String code, int daysAgo, boolean documented) {
        UUID id = UUID.randomUUID();
        LocalDate on = LocalDate.now(product.getBean(Clock.class).withZone(org.xinglin.kernel.ChinaTime.ZONE))
                .minusDays(daysAgo);
        jdbc.sql("""
                insert into chart.evidence (id, patient_id, code, name_zh, diagnosed_on, hospital, submitted_by, submitted_at)
                values (:id, :patient, :code, '原发性高血压', :on, '杏州市第一医院', :patient, now())
                """)
                .param("id", id)
                .param("patient", patient.value())
                .param("code", code)
                .param("on", on)
                .update();
        if (documented) {
            jdbc.sql(
                            "insert into chart.evidence_attachment (evidence_id, position, attachment_id) values (:id, 1, :attachment)")
                    .param("id", id)
                    .param("attachment", UUID.randomUUID())
                    .update();
        }
        return id;
    }

    Map<String, Object> wish(Offering offering, PersonId patient, String complaint) {
        return Map.of("offering", offering.id().toString(), "patient", patient.toString(), "complaint", complaint);
    }

    /** A visit asked for and paid. */
    String waiting(Visitor patient, Offering offering) {
        var visit = patient.post("/api/visits", wish(offering, patient.person(), "血压早上偏高，想问怎么量"), key())
                .expect(201);
        pay(patient, visit.text("payment"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> state(visit.text("id")).equals("WAITING"));
        return visit.text("id");
    }

    /** A visit the doctor took. */
    String inVisit(Visitor patient, Visitor doctor, Offering offering) {
        String visit = waiting(patient, offering);
        doctor.post("/api/visits/" + visit + "/acceptance", null).expect(200);
        return visit;
    }

    void pay(Visitor patient, String payment) {
        patient.post("/api/payments/" + payment + "/presentation", null).expect(200);
        patient.post("/api/payments/" + payment + "/sandbox-acts", Map.of("act", "PAY"))
                .expect(202);
    }

    String state(String visit) {
        return jdbc.sql("select state from consultation.visit where id = cast(:id as uuid)")
                .param("id", visit)
                .query(String.class)
                .single();
    }

    /** What the ledger says went back for a visit, in yuan. */
    String refunded(String visit) {
        return jdbc.sql("""
                select coalesce(sum(t.amount), 0)::text from settlement.transfer t join settlement.bill b on b.id = t.bill_id
                where b.subject_kind = 'visit' and b.subject_id = cast(:id as uuid) and t.kind = 'REFUND_OWED'
                """).param("id", visit).query(String.class).single();
    }

    static Visitor.Answer say(Visitor who, String visit, String text) {
        return who.post("/api/visits/" + visit + "/messages", Map.of("clientId", key(), "text", text));
    }

    /** What the ledger of promises says of a visit, in order. */
    List<String> acts(String visit) {
        return jdbc.sql("select act from commitment.entry where subject_id = :id order by id")
                .param("id", UUID.fromString(visit))
                .query(String.class)
                .list();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
