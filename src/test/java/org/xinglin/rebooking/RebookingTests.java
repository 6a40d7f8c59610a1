package org.xinglin.rebooking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Another time for who asks, and places added on purpose. */
@ProductTest
class RebookingTests {
    @Autowired
    ApplicationContext product;

    private Changes changes;

    @BeforeEach
    void open() {
        changes = new Changes(product);
    }

    @Test
    void anAppointmentMovesOnceForOneIntentAndItsDifferenceGoesBack() {
        SlotId from = changes.slot(1, 5, 1);
        SlotId to = changes.slot(1, 6, 1);
        changes.price(to, "20.00");
        Changes.Booked mine = changes.booked(from);
        assertThat(mine.who().get(mine.path("alternatives")).expect(200).body().toString())
                .contains(to.toString());
        String key = Changes.key();
        mine.move(to, key).expect(200);
        mine.move(to, key).expect(200);
        assertThat(mine.now().text("price")).isEqualTo("20.00");
        assertThat(mine.now().text("refunded")).isEqualTo("5.00");
        assertThat(changes.clinic.taken(from)).isZero();
        assertThat(changes.clinic.taken(to)).isOne();
        mine.cancel().expect(200);
        assertThat(mine.now().text("refunded")).as("the rest goes back").isEqualTo("25.00");
        changes.assertCounted(from, to);
    }

    @Test
    void movesAreRefusedWithTheirRule() {
        SlotId soon = changes.clinic.slot(2, Duration.ofHours(11));
        SlotId late = changes.slot(2, 7, 2);
        SlotId full = changes.slot(1, 8, 2);
        changes.booked(full);
        Changes.Booked tooLate = changes.booked(soon);
        assertThat(tooLate.move(late, Changes.key()).expect(409).code()).isEqualTo("rebooking.too-late");
        Changes.Booked mine = changes.booked(late);
        assertThat(mine.move(late, Changes.key()).expect(409).code()).isEqualTo("rebooking.same-place");
        assertThat(mine.move(full, Changes.key()).expect(409).code()).isEqualTo("scheduling.slot-full");
        SlotId dearer = changes.slot(1, 8, 3);
        changes.price(dearer, "60.00");
        assertThat(mine.move(dearer, Changes.key()).expect(409).code()).isEqualTo("rebooking.dearer");
        assertThat(mine.move(changes.slot(1, 20, 1), Changes.key()).expect(409).code())
                .isEqualTo("rebooking.not-an-alternative");
        assertThat(mine.move(new SlotId(UUID.randomUUID()), Changes.key())
                        .expect(404)
                        .code())
                .isEqualTo("rebooking.no-such-place");
        assertThat(mine.who()
                        .post(mine.path("move"), Map.of(), Changes.key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.slot-missing");
        var stranger = new Visitor(product).signInAsPatient();
        assertThat(stranger.post(mine.path("move"), Map.of("slotId", soon.value()), Changes.key())
                        .expect(404)
                        .code())
                .isEqualTo("rebooking.no-such-appointment");
        assertThat(changes.held(late).move(soon, Changes.key()).expect(409).code())
                .isEqualTo("rebooking.not-paid");
        String key = Changes.key();
        mine.move(changes.slot(1, 9, 1), key).expect(200);
        assertThat(mine.move(changes.slot(1, 9, 2), key).expect(409).code()).contains("idempotency");
        mine.move(changes.slot(1, 10, 1), Changes.key()).expect(200);
        assertThat(mine.move(changes.slot(1, 11, 1), Changes.key()).expect(409).code())
                .isEqualTo("rebooking.moved-often");
    }

    @Test
    void theHalfDayOfAnotherAppointmentIsRefused() {
        SlotId mineAt = changes.slot(1, 5, 20);
        SlotId other = changes.slot(1, 6, 20);
        SlotId beside = changes.slot(1, 6, 40);
        Changes.Booked mine = changes.booked(mineAt);
        changes.clinic.hold(mine.who(), other, Changes.key()).expect(201);
        assertThat(mine.move(beside, Changes.key()).expect(409).code()).isEqualTo("scheduling.already-booked");
        changes.assertCounted(mineAt, other, beside);
    }

    @Test
    void moveAndCancelAtTheSameInstantLeaveOnePlaceOrNone() throws Exception {
        for (int i = 0; i < 12; i++) {
            SlotId from = changes.slot(1, 5, 60 + i);
            SlotId to = changes.slot(1, 6, 60 + i);
            Changes.Booked mine = changes.booked(from);
            List<Integer> answers =
                    Changes.together(List.of(() -> mine.move(to, Changes.key()).status(), () -> mine.cancel()
                            .status()));
            assertThat(answers.get(0)).isIn(200, 409);
            assertThat(answers.get(1)).isEqualTo(200);
            assertThat(mine.now().text("state")).isEqualTo("CANCELLED");
            assertThat(mine.now().text("refunded")).isEqualTo("25.00");
            assertThat(changes.clinic.taken(from) + changes.clinic.taken(to)).isZero();
            changes.assertCounted(from, to);
        }
    }

    @Test
    void twoWhoExchangePlacesDoNotWaitForEachOtherForEver() throws Exception {
        for (int i = 0; i < 8; i++) {
            SlotId one = changes.slot(2, 5, 90 + i);
            SlotId two = changes.slot(2, 6, 90 + i);
            Changes.Booked first = changes.booked(one);
            Changes.Booked second = changes.booked(two);
            assertThat(Changes.together(
                            List.of(() -> first.move(two, Changes.key()).status(), () -> second.move(one, Changes.key())
                                    .status())))
                    .containsExactly(200, 200);
            assertThat(List.of(changes.clinic.taken(one), changes.clinic.taken(two)))
                    .containsExactly(1, 1);
            changes.assertCounted(one, two);
        }
    }

    @Test
    void placesAreAddedOnPurposeUpToTheLimit() throws Exception {
        SlotId slot = changes.slot(1, 5, 300);
        changes.booked(slot);
        var admin = changes.administrator();
        String path = "/api/slots/" + slot + "/extra-places";
        assertThat(admin.post(path, Map.of()).expect(422).code()).isEqualTo("rebooking.reason-missing");
        new Visitor(product).signInAsPatient().post(path, Map.of("reason", "x")).expect(403);
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 7; i++) {
            acts.add(() -> admin.post(path, Map.of("reason", "外地来的重症患者")).status());
        }
        assertThat(Changes.together(acts).stream().filter(s -> s == 201)).hasSize(4);
        assertThat(admin.post(path, Map.of("reason", "x")).expect(409).code())
                .isEqualTo("rebooking.extra-places-used-up");
        changes.booked(slot);
        changes.assertCounted(slot);
        assertThat(admin.get("/api/extra-places").expect(200).body().toString())
                .contains("外地来的重症患者", "ADMINISTRATOR", slot.toString());
        assertThat(admin.get("/api/extra-places/sessions?practitioner=" + changes.clinic.practitioner)
                        .expect(200)
                        .body()
                        .toString())
                .contains(slot.toString(), "\"added\":4");
        admin.get("/api/extra-places/sessions?practitioner=" + UUID.randomUUID())
                .expect(404);
        var elsewhere = new Visitor(product).signInAsDoctor(UUID.randomUUID());
        elsewhere
                .get("/api/extra-places/sessions?practitioner=" + changes.clinic.practitioner)
                .expect(404);
        assertThat(elsewhere.get("/api/extra-places").status()).isEqualTo(404);
        new Visitor(product).signInAsPatient().get("/api/extra-places").expect(403);
    }
}
