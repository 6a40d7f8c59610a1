package org.xinglin.attendance;

import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** A clinic of its own with its doctor at the door, and people who have paid to come. */
final class WaitingRoom {
    static final Duration SOON = Duration.ofMinutes(20);

    final Clinic clinic;
    private final ApplicationContext product;
    private final JdbcClient jdbc;
    private final Visitor doctor;

    WaitingRoom(ApplicationContext product) {
        this.product = product;
        jdbc = product.getBean(JdbcClient.class);
        clinic = Clinic.of(product);
        doctor = new Visitor(product).continueAs(new Actors(product).inPost(clinic.person, clinic.institution), true);
    }

    /** Somebody with a paid appointment. */
    record Guest(Visitor visitor, String id) {
        Visitor.Answer checkIn() {
            return visitor.post("/api/appointments/" + id + "/check-in", null);
        }

        JsonNode look() {
            return visitor.get("/api/appointments/" + id + "/attendance")
                    .expect(200)
                    .body();
        }

        String stage() {
            return look().path("stage").asString();
        }
    }

    Guest booked(SlotId slot, String name) {
        var patient = new Visitor(product).signInAsPatient(name);
        var held = clinic.hold(patient, slot, "attend-" + System.nanoTime()).expect(201);
        clinic.pay(held).expect(204);
        return new Guest(patient, held.text("id"));
    }

    /** The triage desk, signed in. */
    Visitor desk() {
        return new Visitor(product).signInAsStaff("分诊台", clinic.institution, Role.ADMINISTRATOR);
    }

    Visitor.Answer act(Guest guest, String act) {
        return doctor.post("/api/practitioner/guests/" + guest.id() + "/" + act, null);
    }

    Visitor.Answer next(SlotId slot) {
        return doctor.post("/api/practitioner/queues/" + session(slot) + "/next", null);
    }

    UUID session(SlotId slot) {
        return jdbc.sql("select session_id from scheduling.slot where id = :id")
                .param("id", slot.value())
                .query(UUID.class)
                .single();
    }
}
