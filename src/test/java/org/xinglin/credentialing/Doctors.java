package org.xinglin.credentialing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.accreditation.Openings;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.testing.Visitor;

/** A licensed hospital with a department, to which doctors of the simulated register come. */
final class Doctors {
    private static final AtomicInteger NUMBER = new AtomicInteger(1);
    final Openings opening;
    final Visitor admin;
    final LocalDate today;
    final String department;

    /** The register's doctors are the same for all tests, and each holds one post: former posts leave the table. */
    static Doctors afresh(ApplicationContext product) {
        product.getBean(JdbcClient.class).sql("""
                with gone as (delete from credentialing.credential returning practitioner_id)
                update directory.practitioner set certificate = id::text where id in (select practitioner_id from gone)
                """).update();
        return new Doctors(product);
    }

    Doctors(ApplicationContext product) {
        this.opening = new Openings(product).licensed();
        this.admin = opening.applicant;
        this.today = ChinaTime.dateOf(product.getBean(Clock.class).instant());
        this.department = admin.post(
                        "/api/administration/departments",
                        Map.of("subjectCode", "03.04", "nameZh", "心血管内科", "introduction", "心血管", "place", "二层"))
                .expect(201)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString("");
    }

    Visitor.Answer lookUp(String name, String certificate) {
        return admin.post("/api/register/look-ups", Map.of("name", name, "certificate", certificate));
    }

    /** Everything in order, without rights online. */
    Map<String, Object> request(Visitor.Answer lookUp) {
        int number = NUMBER.getAndIncrement();
        var request = new HashMap<String, Object>();
        request.put("lookUpId", lookUp.text("id"));
        request.put("departmentId", department);
        request.put("residentId", residentId(number));
        request.put("phone", "1880000%04d".formatted(number));
        request.put("insurancePolicy", "P" + number);
        request.put("insuranceFrom", today.minusDays(10).toString());
        request.put("insuranceTo", today.plusDays(300).toString());
        request.put("employerConsentOn", today.minusDays(5).toString());
        request.put("mayConsult", false);
        request.put("mayTreat", false);
        return request;
    }

    Visitor.Answer enlist(Map<String, Object> request) {
        return admin.post("/api/administration/doctors", request);
    }

    private static String residentId(int number) {
        String digits = "99010119750101%03d".formatted(number);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
