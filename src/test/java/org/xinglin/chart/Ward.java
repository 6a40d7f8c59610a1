package org.xinglin.chart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Posts;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.signature.Keys;
import org.xinglin.testing.Visitor;

/** A department of its own for a test: one doctor who is signed in and can sign, and encounters as the test asks for them. */
final class Ward {
    static final String PIN = "271828";
    private final ApplicationContext product;
    private final Ids ids;
    private final Instant now;
    final UUID institution;
    final UUID department;
    final UUID practitioner;
    final Visitor doctor;

    Ward(ApplicationContext product) {
        this.product = product;
        this.ids = product.getBean(Ids.class);
        this.now = product.getBean(Clock.class).instant();
        this.institution = ids.next();
        this.department = ids.next();
        this.practitioner = ids.next();
        this.doctor = new Visitor(product).signInAsStaff("周岐", institution, Role.DOCTOR);
        Posts.open(
                product, institution, department, practitioner, doctor.person().value());
        new Keys(product).enrol(doctor.person(), "周岐", "试验医院", PIN);
    }

    /** The patient sits before the doctor. */
    EncounterId encounter(PersonId patient, EncounterKind kind, String... evidenced) {
        var id = new EncounterId(ids.next());
        product.getBean(Encounters.class)
                .open(new NewEncounter(
                        id,
                        patient,
                        new PractitionerId(practitioner),
                        new InstitutionId(institution),
                        new DepartmentId(department),
                        kind,
                        List.of(evidenced),
                        now));
        product.getBean(CareRelations.class)
                .open(patient, doctor.person(), id.value(), now, now.plus(Duration.ofHours(1)));
        return id;
    }

    static Map<String, Object> content(String... codes) {
        return Map.of(
                "template", "hypertension",
                "fields",
                        Map.of(
                                "chief_complaint", "高血压3年，复诊评估血压",
                                "present_history", "近两周家庭血压128～136/78～84mmHg，规律服药，无头痛头晕。",
                                "plan", "维持原方案，4周后复测血压。"),
                "diagnoses",
                        List.of(codes).stream()
                                .map(c -> Map.of("code", c, "suspected", false))
                                .toList());
    }

    Visitor.Answer draft(EncounterId encounter, int version, Map<String, Object> content) {
        return doctor.put(
                "/api/encounters/" + encounter + "/record-draft", Map.of("version", version, "content", content));
    }

    Visitor.Answer sign(EncounterId encounter, int version, String pin) {
        return doctor.post("/api/encounters/" + encounter + "/record", Map.of("version", version, "pin", pin));
    }

    /** Written and signed in one go. */
    Visitor.Answer signed(EncounterId encounter) {
        draft(encounter, 0, content("I10.x00x002")).expect(200);
        return sign(encounter, 1, PIN).expect(201);
    }
}
