package org.xinglin.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.account.Actors;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Who may join the waiting list, and who sees a wish. */
@ProductTest
class JoiningTests {
    @Autowired
    ApplicationContext product;

    private Queue queue;

    @BeforeEach
    void open() {
        queue = new Queue(product, JoiningTests.class);
    }

    @Test
    void joiningIsRefusedWithTheReason() {
        var full = queue.full(1);
        LocalDate on = full.on();
        var patient = queue.patient();
        var open = queue.full(1);
        open.cancel(0).expect(200);
        refused(patient, queue.exact(open.on()), 409, "waitlist.place-free", "");
        refused(new Visitor(product).signInAsNewcomer(), queue.exact(on), 403, "waitlist.not-verified", "");
        refused(patient, with(on, "departmentId", null), 422, "waitlist.department-missing", "/departmentId");
        refused(patient, with(on, "departmentId", UUID.randomUUID()), 404, "directory.no-such-department", "");
        refused(patient, with(on, "untilOn", null), 422, "waitlist.until-missing", "/untilOn");
        refused(
                patient,
                with(on, "untilOn", on.minusYears(1).toString()),
                422,
                "waitlist.until-out-of-range",
                "/untilOn");
        refused(
                patient,
                with(on, "untilOn", on.plusYears(1).toString()),
                422,
                "waitlist.until-out-of-range",
                "/untilOn");
        refused(patient, with(on, "weekdays", List.of(8)), 422, "waitlist.no-such-weekday", "/weekdays");
        refused(patient, with(on, "practitionerIds", List.of(UUID.randomUUID())), 404, "directory.no-such-doctor", "");
        refused(patient, with(on, "patientId", queue.patient().person().value()), 404, "identity.no-such-person", "");
        assertThat(patient.post("/api/waitlist/wishes", queue.exact(on))
                        .expect(422)
                        .code())
                .isEqualTo("kernel.idempotency-key-missing");
        String key = Queue.key();
        String id = patient.post("/api/waitlist/wishes", queue.exact(on), key)
                .expect(201)
                .text("id");
        assertThat(patient.post("/api/waitlist/wishes", queue.exact(on), key)
                        .expect(201)
                        .text("id"))
                .isEqualTo(id);
        assertThat(patient.post("/api/waitlist/wishes", queue.wide(on), key)
                        .expect(409)
                        .code())
                .isEqualTo("kernel.idempotency-key-reused");
        refused(patient, queue.exact(on), 409, "waitlist.waits-already", "");
        patient.post("/api/waitlist/wishes", queue.wide(on), Queue.key()).expect(201);
        patient.post("/api/waitlist/wishes", with(on, "parts", List.of("MORNING")), Queue.key())
                .expect(201);
        refused(
                patient,
                with(on, "weekdays", List.of(on.getDayOfWeek().getValue())),
                409,
                "waitlist.too-many-wishes",
                "");
    }

    private void refused(Visitor who, Map<String, Object> wanted, int status, String code, String pointer) {
        var answer = who.post("/api/waitlist/wishes", wanted, Queue.key()).expect(status);
        assertThat(answer.code()).isEqualTo(code);
        if (!pointer.isEmpty()) {
            assertThat(answer.body().toString()).contains("\"" + pointer + "\"");
        }
    }

    private Map<String, Object> with(LocalDate on, String field, Object value) {
        var wanted = new HashMap<>(queue.exact(on));
        wanted.put(field, value);
        return wanted;
    }

    @Test
    void strangersSeeNothingAndGuardiansActForTheirChild() {
        var full = queue.full(1);
        var mother = queue.patient();
        var child = new Actors(product).child(mother.person(), "小满", LocalDate.of(2021, 5, 20));
        var wanted = with(full.on(), "patientId", child.value());
        String wish = mother.post("/api/waitlist/wishes", wanted, Queue.key())
                .expect(201)
                .text("id");
        full.cancel(0).expect(200);
        String offer = queue.offer(mother).orElseThrow();
        var stranger = queue.patient();
        stranger.get("/api/waitlist/wishes/" + wish).expect(404);
        stranger.get("/api/waitlist/offers/" + offer).expect(404);
        queue.accept(stranger, offer).expect(404);
        queue.decline(stranger, offer).expect(404);
        stranger.post("/api/waitlist/wishes/" + wish + "/withdrawal", null).expect(404);
        stranger.post("/api/waitlist/wishes/" + wish + "/priority", Map.of("reason", "x"))
                .expect(403);
        new Visitor(product)
                .signInAsDoctor(queue.clinic.institution)
                .post("/api/waitlist/wishes/" + wish + "/priority", Map.of("reason", "x"))
                .expect(404);
        new Visitor(product).get("/api/waitlist/wishes").expect(401);
        assertThat(queue.doctor()
                        .get("/api/waitlist/department")
                        .expect(200)
                        .body()
                        .toString())
                .contains("小满");
        queue.doctor()
                .post("/api/waitlist/wishes/" + wish + "/priority", Map.of("reason", " "))
                .expect(422);
        queue.doctor()
                .post("/api/waitlist/wishes/" + wish + "/priority", Map.of("reason", "a\0b"))
                .expect(422);
        queue.accept(mother, offer).expect(200);
    }
}
