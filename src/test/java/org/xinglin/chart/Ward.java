package org.xinglin.chart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final UUID institution;
    private final UUID department;
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
        open();
        new Keys(product).enrol(doctor.person(), "周岐", "试验医院", PIN);
        Posts.see(product);
    }

    private void open() {
        var jdbc = product.getBean(JdbcClient.class);
        var names = Map.of(
                "institution",
                institution,
                "department",
                department,
                "practitioner",
                practitioner,
                "person",
                doctor.person().value(),
                "slug",
                "w" + institution.toString().replace("-", "").substring(12));
        jdbc.sql("""
                insert into directory.institution values (:institution, :slug, 1, 'OWN_LICENCE', '试验医院', 'Trial Hospital', '试验', 'Trial', '{}',
                  '99', '试验医院', 'Trial Hospital', '三级', 'Tertiary', :slug, '卫健委', 'Authority', '2020-01-01', '2099-01-01', '{03}')
                """).params(names).update();
        jdbc.sql("""
                insert into directory.department values (:department, :institution, :slug, 1, '03.04', '{}', '心血管内科', 'Cardiology', '', '', '', '', '{}', true)
                """).params(names).update();
        jdbc.sql("""
                insert into directory.practitioner values (:practitioner, :institution, :department, :person, 1, '周岐', 'Zhou Qi', 'zhou qi', 1, '231',
                  '2000-01-01', '{03}', :slug, '2020-01-01', '2099-01-01', 'P', '2020-01-01', '2099-01-01', :institution, false, '2020-01-01',
                  true, true, false, 'MALE', 's', '{}', '', '', '', '', '', '')
                """).params(names).update();
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
