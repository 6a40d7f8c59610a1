package org.xinglin.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xinglin.outage.OutageDesk.PATH;
import static org.xinglin.outage.OutageDesk.wish;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.examination.Ward;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.Notices;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** A device takes nobody: everybody booked there gets another time or their money, once, and is told. */
@RegionTest
class OutageTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    OutageRun run;

    private OutageDesk house;
    private Ward ward;
    private Visitor desk;

    @BeforeEach
    void open() {
        house = new OutageDesk(product);
        ward = house.ward;
        desk = house.desk;
    }

    @AfterEach
    void letGoOn() {
        house.letGoOn();
    }

    private static String stage(Ward.Guest guest) {
        return guest.now().path("stage").asString();
    }

    private static String state(Ward.Guest guest) {
        return guest.who().get(guest.order() + "/displacement").expect(200).text("state");
    }

    @Test
    void whoeverIsBookedMovesOrIsPaidBackAndIsToldOnce() {
        Ward.Own own = ward.device(3, 4);
        String lost = ward.slots(own.device(), own.on()).getFirst();
        List<String> later = ward.slots(own.device(), own.on().plusDays(7));
        List<Ward.Guest> four =
                List.of(ward.booked(own, lost), ward.booked(own, lost), ward.booked(own, lost), ward.held(own, lost));
        ward.slots(own.device(), own.on()).stream().skip(1).forEach(slot -> ward.leave(slot, 0));
        ward.leave(later.get(0), 2);
        ward.leave(later.get(1), 0);

        var effect = desk.post(PATH + "/preview", wish(own.device(), own.on()))
                .expect(200)
                .body();
        assertThat(List.of(
                        effect.path("booked").asInt(),
                        effect.path("movable").asInt(),
                        effect.path("refunds").asInt(),
                        effect.path("unpaid").asInt()))
                .containsExactly(4, 2, 1, 1);
        assertThat(effect.path("concerned").path(0).path("patient").asString()).contains("*");
        assertThat(effect.path("concerned").path(0).path("newStartsAt").asString())
                .startsWith(own.on().plusDays(7).toString());
        assertThat(four.stream().map(OutageTests::stage))
                .as("looking changes nothing")
                .doesNotContain("TO_BOOK");

        String key = Ward.key();
        String id = house.enter(wish(own.device(), own.on()), key).text("id");
        assertThat(desk.post(PATH, wish(own.device(), own.on()), key)
                        .expect(201)
                        .text("id"))
                .isEqualTo(id);
        assertThat(desk.post(PATH, wish(own.device(), own.on().plusDays(1)), key)
                        .status())
                .as("the same key for something else")
                .isEqualTo(409);
        run.run(clock.instant());
        run.run(clock.instant());

        assertThat(four.stream().map(OutageTests::stage)).containsExactly("BOOKED", "BOOKED", "TO_BOOK", "TO_BOOK");
        assertThat(four.stream().map(OutageTests::state)).containsExactly("MOVED", "MOVED", "REFUNDED", "RELEASED");
        assertThat(ward.money(four.get(2))).containsExactly("80.00", "80.00");
        assertThat(ward.money(four.get(3)).getLast()).isEqualTo("0.00");
        assertThat(ward.taken(lost)).isZero();
        assertThat(ward.taken(later.getFirst())).isEqualTo(4);

        assertThat(four.get(0).answer(true).expect(200).text("state")).isEqualTo("ACCEPTED");
        four.get(0).answer(true).expect(200);
        assertThat(four.get(1).answer(false).expect(200).text("state")).isEqualTo("DECLINED");
        four.get(1).answer(false).expect(200);
        assertThat(four.get(1).answer(true).expect(409).code()).isEqualTo("outage.answered");
        assertThat(ward.money(four.get(0))).containsExactly("80.00", "0.00");
        assertThat(ward.money(four.get(1))).containsExactly("80.00", "80.00");
        assertThat(new Notices(product).imbalance()).isEmpty();
        for (Ward.Guest guest : four) {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(told(guest))
                    .as("once in the app, once by text message")
                    .containsExactly(1, 1));
        }
        assertThat(desk.get(PATH)
                        .expect(200)
                        .body()
                        .valueStream()
                        .filter(o -> o.path("id").asString().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .path("outcomes")
                        .toString())
                .contains("ACCEPTED", "DECLINED", "REFUNDED", "RELEASED");
    }

    private List<Integer> told(Ward.Guest guest) {
        return List.of(
                jdbc.sql(
                                "select count(*) from notification.message where subject_id = :id and kind = 'EXAMINATION_DISPLACED'")
                        .param("id", guest.id())
                        .query(Integer.class)
                        .single(),
                jdbc.sql("select count(*) from notification.text_message where subject_id = :id")
                        .param("id", guest.id())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void whoSaysNothingGetsTheMoneyAndWhoChoosesIsNotHeldToTheDeadline() {
        Ward.Own own = ward.device(2, 4);
        String lost = ward.slots(own.device(), own.on()).getFirst();
        List<String> later = ward.slots(own.device(), own.on().plusDays(7));
        Ward.Guest silent = ward.booked(own, lost);
        Ward.Guest chooses = ward.booked(own, lost);
        house.enter(wish(own.device(), own.on()), Ward.key());
        run.run(clock.instant());
        jdbc.sql("update examination.booking set starts_at = :at where ordered_id = :id")
                .param("at", Sql.timestamp(clock.instant().plusSeconds(600)))
                .param("id", chooses.id())
                .update();
        chooses.who()
                .post(chooses.order() + "/move", Map.of("slotId", later.get(1)))
                .expect(200);
        assertThat(state(chooses)).isEqualTo("ACCEPTED");
        run.run(clock.instant().plus(Duration.ofHours(25)));
        assertThat(state(silent)).isEqualTo("UNANSWERED");
        assertThat(stage(silent)).isEqualTo("TO_BOOK");
        assertThat(ward.money(silent)).containsExactly("80.00", "80.00");
        assertThat(ward.money(chooses)).containsExactly("80.00", "0.00");
        assertThat(silent.answer(true).expect(409).code()).isEqualTo("outage.answered");
        assertThat(later).allMatch(ward::counted);
    }

    @Test
    void nobodyIsMovedToATimeBeforeTheirOwn() {
        Ward.Own own = ward.device(2, 4);
        LocalDate later = own.on().plusDays(7);
        Ward.Guest guest = ward.booked(own, ward.slots(own.device(), later).getFirst());
        house.enter(wish(own.device(), later), Ward.key());
        run.run(clock.instant());
        assertThat(state(guest)).as("though a place of the week before is free").isEqualTo("REFUNDED");
        assertThat(ward.money(guest)).containsExactly("80.00", "80.00");
    }

    @Test
    void untilFurtherNoticeNothingIsOnOfferAndAfterwardsItIsAgain() {
        Ward.Own own = ward.device(2, 4);
        LocalDate week = own.on().plusDays(7);
        Ward.Guest guest = ward.booked(own, ward.slots(own.device(), own.on()).getFirst());
        var wish = wish(own.device(), own.on());
        wish.put("lasting", true);
        String id = house.enter(wish, Ward.key()).text("id");
        run.run(clock.instant());
        assertThat(state(guest)).isEqualTo("REFUNDED");
        assertThat(guest.who().get(guest.order() + "/places").expect(200).body().path("days"))
                .isEmpty();
        assertThat(guest.who()
                        .post(
                                guest.order() + "/booking",
                                Map.of("slotId", ward.slots(own.device(), week).getFirst()),
                                Ward.key())
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.slot-gone");
        desk.post(PATH + "/" + id + "/end", null).expect(200);
        assertThat(desk.post(PATH + "/" + id + "/end", null)
                        .expect(200)
                        .body()
                        .path("active")
                        .asBoolean())
                .isFalse();
        run.run(clock.instant());
        guest.who()
                .post(
                        guest.order() + "/booking",
                        Map.of("slotId", ward.slots(own.device(), week).getFirst()),
                        Ward.key())
                .expect(201);
    }

    @Test
    void aClosedDayStopsEveryDeviceOfTheHouseAndNoOther() {
        Ward.Own one = ward.device(4, 2);
        Ward.Own other = ward.device(4, 2);
        Ward.Own tomorrow = ward.device(5, 2);
        List<Ward.Guest> guests = List.of(
                ward.booked(one, ward.slots(one.device(), one.on()).getFirst()),
                ward.booked(other, ward.slots(other.device(), other.on()).getFirst()),
                ward.booked(
                        tomorrow, ward.slots(tomorrow.device(), tomorrow.on()).getFirst()));
        var wish = wish(one.device(), one.on());
        wish.remove("deviceId");
        wish.put("part", "AFTERNOON");
        house.enter(wish, Ward.key());
        run.run(clock.instant());
        assertThat(guests)
                .allMatch(g -> g.who().get(g.order() + "/displacement").status() == 204);
        wish.put("part", "MORNING");
        house.enter(wish, Ward.key());
        run.run(clock.instant());
        assertThat(List.of(state(guests.get(0)), state(guests.get(1)))).containsOnly("MOVED");
        assertThat(guests.get(2)
                        .who()
                        .get(guests.get(2).order() + "/displacement")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void holdPayCancelAndTheStopAtOnceLeaveNobodyBehind() throws Exception {
        Ward.Own own = ward.device(3, 20);
        String lost = ward.slots(own.device(), own.on()).getFirst();
        List<String> later = ward.slots(own.device(), own.on().plusDays(7));
        ward.leave(later.get(0), 3);
        ward.leave(later.get(1), 0);
        var paying = new ArrayList<Ward.Guest>();
        var leaving = new ArrayList<Ward.Guest>();
        for (int i = 0; i < 4; i++) {
            paying.add(ward.held(own, lost));
            leaving.add(ward.booked(own, lost));
        }
        String key = Ward.key();
        var acts = new ArrayList<Callable<Integer>>();
        acts.add(() -> desk.post(PATH, wish(own.device(), own.on()), key).status());
        acts.add(() -> desk.post(PATH, wish(own.device(), own.on()), key).status());
        paying.forEach(g -> acts.add(() -> ward.pay(g).status()));
        leaving.forEach(g ->
                acts.add(() -> g.who().post(g.order() + "/cancellation", null).status()));
        for (int i = 0; i < 2; i++) {
            acts.add(() -> {
                run.run(clock.instant());
                return 0;
            });
        }
        assertThat(Together.together(acts)).noneMatch(status -> status >= 500);
        house.enter(wish(own.device(), own.on()), key);
        run.run(clock.instant());
        run.run(clock.instant());
        assertThat(ward.taken(lost)).isZero();
        for (Ward.Guest guest : paying) {
            List<String> money = ward.money(guest);
            boolean kept = stage(guest).equals("BOOKED");
            assertThat(money.getLast())
                    .as("another time or all of the money, never both")
                    .isEqualTo(kept ? "0.00" : money.getFirst());
        }
        assertThat(leaving.stream().map(ward::money)).allMatch(m -> m.getLast().equals("80.00"));
        assertThat(new Notices(product).imbalance()).isEmpty();
    }
}
