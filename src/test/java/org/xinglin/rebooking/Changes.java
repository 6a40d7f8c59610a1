package org.xinglin.rebooking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.Visitor;

/** A clinic whose appointments are changed after they were made. */
final class Changes {
    final Clinic clinic;
    final ApplicationContext product;
    private final JdbcClient jdbc;

    Changes(ApplicationContext product) {
        this.product = product;
        clinic = Clinic.of(product, Changes.class);
        jdbc = product.getBean(JdbcClient.class);
    }

    /** An appointment and its patient. */
    record Booked(Visitor who, Visitor.Answer held) {
        String path(String verb) {
            return "/api/appointments/" + held.text("id") + "/" + verb;
        }

        Visitor.Answer move(SlotId to, String key) {
            return who.post(path("move"), Map.of("slotId", to.value()), key);
        }

        Visitor.Answer cancel() {
            return who.post(path("cancellation"), null);
        }

        Visitor.Answer now() {
            return who.get("/api/appointments/" + held.text("id")).expect(200);
        }
    }

    Booked booked(SlotId slot) {
        Booked held = held(slot);
        clinic.pay(held.held()).expect(204);
        return held;
    }

    Booked held(SlotId slot) {
        var who = new Visitor(product).signInAsPatient();
        return new Booked(who, clinic.hold(who, slot, key()).expect(201));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    SlotId slot(int capacity, int days, int minutes) {
        return clinic.slot(capacity, Duration.ofDays(days).plusMinutes(minutes));
    }

    void assertCounted(SlotId... slots) {
        for (SlotId slot : slots) {
            assertThat(clinic.taken(slot)).isEqualTo(clinic.live(slot));
        }
        assertThat(clinic.imbalance()).isEmpty();
    }

    int price(SlotId slot, String price) {
        return jdbc.sql(
                        "update scheduling.session set price = cast(:price as numeric) where id = (select session_id from scheduling.slot where id = :slot)")
                .param("price", price)
                .param("slot", slot.value())
                .update();
    }

    Visitor administrator() {
        return new Visitor(product).signInAsStaff("管理", clinic.institution, Role.ADMINISTRATOR);
    }

    /** All at one instant. */
    static List<Integer> together(List<Callable<Integer>> acts) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var done : pool.invokeAll(acts)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}
