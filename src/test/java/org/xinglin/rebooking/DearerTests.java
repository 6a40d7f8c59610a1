package org.xinglin.rebooking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.Notices;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** A dearer place is kept, paid up to and swapped, or nothing changes; the ledger agrees whatever happens. */
@ProductTest
class DearerTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    UpgradePayment payments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Changes changes;
    private Notices notices;
    private SlotId from;
    private SlotId to;
    private Changes.Booked mine;

    @BeforeEach
    void book() {
        changes = new Changes(product);
        notices = new Notices(product);
        from = changes.slot(1, 5, 400);
        to = changes.slot(1, 6, 400);
        changes.price(to, "60.00");
        mine = changes.booked(from);
    }

    private Visitor.Answer upgrade(SlotId slot, String key) {
        return mine.who().post(mine.path("upgrade"), Map.of("slotId", slot.value()), key);
    }

    private Visitor.Answer pay(Visitor.Answer upgrade) {
        return notices.paid(upgrade.text("paymentNo"), upgrade.text("difference"));
    }

    private Visitor.Answer look(Visitor.Answer upgrade) {
        return mine.who().get("/api/upgrades/" + upgrade.text("id")).expect(200);
    }

    private void assertTaken(int old, int dearer) {
        assertThat(List.of(changes.clinic.taken(from), changes.clinic.taken(to)))
                .containsExactly(old, dearer);
        assertThat(changes.clinic.imbalance()).isEmpty();
    }

    @Test
    void theDifferenceIsPaidThenThePlacesAreSwapped() {
        assertThat(mine.who().get(mine.path("alternatives")).expect(200).body().toString())
                .contains(to.toString(), "35.00");
        assertThat(mine.move(to, Changes.key()).expect(409).code()).isEqualTo("rebooking.dearer");
        Visitor.Answer kept = upgrade(to, Changes.key()).expect(201);
        assertThat(kept.text("difference")).isEqualTo("35.00");
        assertTaken(1, 1);
        assertThat(mine.now().text("price")).as("not yet").isEqualTo("25.00");
        pay(kept).expect(204);
        pay(kept).expect(204);
        assertThat(look(kept).text("state")).isEqualTo("DONE");
        assertThat(mine.now().text("price")).isEqualTo("60.00");
        assertTaken(0, 1);
        mine.cancel().expect(200);
        assertThat(mine.now().text("refunded")).as("both bills go back").isEqualTo("60.00");
        assertTaken(0, 0);
    }

    @Test
    void whatWasPaidLastGoesBackFirstWhenTheNextPlaceIsCheaper() {
        pay(upgrade(to, Changes.key()).expect(201)).expect(204);
        SlotId cheap = changes.slot(1, 7, 400);
        changes.price(cheap, "20.00");
        mine.move(cheap, Changes.key()).expect(200);
        assertThat(mine.now().text("refunded")).isEqualTo("40.00");
        assertThat(mine.move(from, Changes.key()).expect(409).code())
                .as("a change that was paid for counts")
                .isEqualTo("rebooking.moved-often");
        mine.cancel().expect(200);
        assertThat(mine.now().text("refunded")).isEqualTo("60.00");
        assertTaken(0, 0);
    }

    @Test
    void whoDoesNotPayKeepsTheOldPlaceAndLateMoneyGoesBack() {
        Visitor.Answer kept = upgrade(to, Changes.key()).expect(201);
        payments.lapse(clock.instant());
        assertTaken(1, 1);
        payments.lapse(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(look(kept).text("state")).isEqualTo("LAPSED");
        assertTaken(1, 0);
        pay(kept).expect(204);
        assertThat(look(kept).text("state")).isEqualTo("LAPSED");
        assertThat(mine.now().text("price")).isEqualTo("25.00");
        assertThat(mine.now().text("refunded"))
                .as("the appointment's own money")
                .isEqualTo("0.00");
        assertThat(returned(kept)).isEqualTo("35.00");
        assertTaken(1, 0);
        assertThat(upgrade(to, Changes.key()).expect(201).text("id"))
                .as("again")
                .isNotEqualTo(kept.text("id"));
    }

    private String returned(Visitor.Answer upgrade) {
        return jdbc.sql(
                        "select sum(r.amount)::text from settlement.refund r join settlement.bill b on b.id = r.bill_id where b.subject_id = :id")
                .param("id", UUID.fromString(upgrade.text("id")))
                .query(String.class)
                .single();
    }

    @Test
    void moneyForAPlaceThatCannotBeSwappedAnyMoreGoesBackAtOnce() {
        Visitor.Answer kept = upgrade(to, Changes.key()).expect(201);
        mine.cancel().expect(200);
        pay(kept).expect(204);
        assertThat(look(kept).text("state")).isEqualTo("RETURNED");
        assertThat(returned(kept)).isEqualTo("35.00");
        assertThat(mine.now().text("state")).isEqualTo("CANCELLED");
        assertThat(mine.now().text("refunded")).isEqualTo("60.00");
        assertTaken(0, 0);
    }

    @Test
    void aStoppedSessionSwapsNobodyIn() {
        Visitor.Answer kept = upgrade(to, Changes.key()).expect(201);
        jdbc.sql(
                        "update scheduling.session set state = 'STOPPED' where id = (select session_id from scheduling.slot where id = :slot)")
                .param("slot", to.value())
                .update();
        pay(kept).expect(204);
        assertThat(look(kept).text("state")).isEqualTo("RETURNED");
        assertThat(mine.now().text("state")).isEqualTo("CONFIRMED");
        assertThat(mine.now().text("price")).isEqualTo("25.00");
        assertTaken(1, 0);
    }

    @Test
    void twoClicksKeepOnePlaceAndAnotherWaits() throws Exception {
        SlotId wide = changes.slot(3, 7, 430);
        changes.price(wide, "60.00");
        Callable<Integer> click = () -> upgrade(wide, Changes.key()).status();
        assertThat(Changes.together(Collections.nCopies(4, click))).containsOnly(201);
        assertThat(changes.clinic.taken(wide)).isOne();
        String key = Changes.key();
        assertThat(upgrade(to, key).expect(409).code()).isEqualTo("rebooking.upgrade-waits");
        String id = upgrade(wide, Changes.key()).expect(201).text("id");
        String withdrawal = "/api/upgrades/" + id + "/withdrawal";
        mine.who().post(withdrawal, null).expect(200);
        mine.who().post(withdrawal, null).expect(200);
        assertThat(changes.clinic.taken(wide)).isZero();
        Visitor.Answer kept = upgrade(to, key).expect(201);
        assertThat(upgrade(to, key).expect(201).text("id")).isEqualTo(kept.text("id"));
        assertThat(upgrade(wide, key).expect(409).code()).contains("idempotency");
        pay(kept).expect(204);
        assertThat(mine.who()
                        .post("/api/upgrades/" + kept.text("id") + "/withdrawal", null)
                        .expect(409)
                        .code())
                .isEqualTo("rebooking.answered");
        assertTaken(0, 1);
    }

    @Test
    void refusalsChangeNothing() {
        SlotId same = changes.slot(1, 7, 460);
        assertThat(upgrade(same, Changes.key()).expect(409).code()).isEqualTo("rebooking.not-dearer");
        assertThat(upgrade(from, Changes.key()).expect(409).code()).isEqualTo("rebooking.same-place");
        assertThat(upgrade(new SlotId(UUID.randomUUID()), Changes.key())
                        .expect(404)
                        .code())
                .isEqualTo("rebooking.no-such-place");
        assertThat(mine.who()
                        .post(mine.path("upgrade"), Map.of(), Changes.key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.slot-missing");
        assertThat(mine.who()
                        .post(mine.path("upgrade"), Map.of("slotId", to.value()))
                        .expect(422)
                        .code())
                .contains("idempotency");
        changes.booked(to);
        assertThat(upgrade(to, Changes.key()).expect(409).code()).isEqualTo("scheduling.slot-full");
        SlotId beside = changes.slot(1, 8, 460);
        SlotId booked = changes.slot(1, 8, 490);
        changes.price(beside, "60.00");
        changes.clinic.hold(mine.who(), booked, Changes.key()).expect(201);
        assertThat(upgrade(beside, Changes.key()).expect(409).code()).isEqualTo("scheduling.already-booked");
        var stranger = new Visitor(product).signInAsPatient();
        assertThat(stranger.post(mine.path("upgrade"), Map.of("slotId", to.value()), Changes.key())
                        .expect(404)
                        .code())
                .isEqualTo("rebooking.no-such-appointment");
        assertThat(stranger.get("/api/upgrades/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertTaken(1, 1);
    }

    @Test
    void theHalfDayTakenMeanwhileGivesTheDifferenceBack() {
        Visitor.Answer kept = upgrade(to, Changes.key()).expect(201);
        SlotId beside = changes.slot(1, 6, 420);
        changes.clinic
                .pay(changes.clinic.hold(mine.who(), beside, Changes.key()).expect(201))
                .expect(204);
        pay(kept).expect(204);
        assertThat(look(kept).text("state")).isEqualTo("RETURNED");
        assertThat(mine.now().text("state")).isEqualTo("CONFIRMED");
        assertTaken(1, 0);
        changes.assertCounted(beside);
    }

    @Test
    void payingAndCancellingAtTheSameInstantLoseNoMoney() throws Exception {
        for (int i = 0; i < 10; i++) {
            from = changes.slot(1, 5, 500 + i);
            to = changes.slot(1, 6, 500 + i);
            changes.price(to, "60.00");
            mine = changes.booked(from);
            Visitor.Answer kept = upgrade(to, Changes.key()).expect(201);
            assertThat(Changes.together(List.of(
                            () -> pay(kept).status(), () -> mine.cancel().status())))
                    .containsExactly(204, 200);
            assertThat(mine.now().text("state")).isEqualTo("CANCELLED");
            assertThat(mine.now().text("refunded")).isEqualTo("60.00");
            assertTaken(0, 0);
        }
    }
}
