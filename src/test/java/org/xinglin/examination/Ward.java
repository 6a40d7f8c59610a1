package org.xinglin.examination;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Sql;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** A hospital of the demo region, one of its doctors who orders, and what its devices have free. */
final class Ward {
    final Institution institution;
    final List<Practitioner> doctors;
    final Visitor doctor;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final Examinations examinations;

    Ward(ApplicationContext product) {
        jdbc = product.getBean(JdbcClient.class);
        clock = product.getBean(Clock.class);
        ids = product.getBean(Ids.class);
        examinations = product.getBean(Examinations.class);
        institution = product.getBean(Institutions.class).ofSlug("central").orElseThrow();
        doctors = product.getBean(Practitioners.class).all().stream()
                .filter(p -> p.institution().equals(institution.id()) && !p.suspended())
                .sorted((a, b) -> a.id().toString().compareTo(b.id().toString()))
                .toList();
        doctor = new Visitor(product).continueAs(doctors.getFirst().person(), true);
    }

    UUID encounter(Visitor of, String kind) {
        UUID id = ids.next();
        Practitioner d = doctors.getFirst();
        jdbc.sql("""
                insert into chart.encounter (id, patient_id, practitioner_id, institution_id, department_id, kind, evidenced_codes, opened_at)
                values (:id, :patient, :practitioner, :institution, :department, :kind, '{}', :at)
                """)
                .param("id", id)
                .param("patient", of.person().value())
                .param("practitioner", d.id().value())
                .param("institution", d.institution().value())
                .param("department", d.department().value())
                .param("kind", kind)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        return id;
    }

    Map<String, Object> wish(String code) {
        UUID id = examinations.of(institution.id()).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return new HashMap<>(Map.of("examinationId", id, "indication", "活动后胸闷，评估冠脉"));
    }

    static String at(UUID encounter) {
        return "/api/encounters/" + encounter + "/examinations";
    }

    String ordered(Visitor of, String code, int egfr) {
        var wish = wish(code);
        if (egfr > 0) {
            wish.put("egfr", egfr);
            wish.put("egfrOn", ChinaTime.dateOf(clock.instant()).minusDays(5).toString());
        }
        return "/api/examination-orders/"
                + doctor.post(at(encounter(of, "CLINIC")), wish).expect(201).text("id");
    }

    Map<String, Object> answers(boolean metformin, int egfr) {
        var a = new HashMap<String, Object>();
        a.put("pregnancy", "NO");
        a.put("contrastReaction", "NONE");
        a.put("metformin", metformin);
        a.put("kidneyDisease", false);
        a.put("overactiveThyroid", false);
        a.put("diabetes", metformin ? "TABLETS" : "NONE");
        if (egfr > 0) {
            a.put("egfr", egfr);
            a.put("egfrOn", ChinaTime.dateOf(clock.instant()).minusDays(5).toString());
        }
        return a;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static List<JsonNode> places(JsonNode answer) {
        return answer.path("days")
                .valueStream()
                .flatMap(d -> d.path("places").valueStream())
                .toList();
    }

    int taken(String slot) {
        return jdbc.sql("select taken from scheduling.slot where id = :id")
                .param("id", UUID.fromString(slot))
                .query(Integer.class)
                .single();
    }
}
