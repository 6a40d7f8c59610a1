package org.xinglin.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinglin.outage.OutageDesk.PATH;
import static org.xinglin.outage.OutageDesk.wish;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.examination.Ward;
import org.xinglin.kernel.Role;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** What cannot be an outage, or an answer to one, is refused where it was typed; others' are not found. */
@RegionTest
class OutageRefusalTests {
    @Autowired
    ApplicationContext product;

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

    @Test
    void outagesAndAnswersAreRefusedWithPointers() {
        Ward.Own own = ward.device(3, 2);
        assertThat(desk.post(PATH, wish(UUID.randomUUID(), own.on()), Ward.key())
                        .expect(404)
                        .code())
                .isEqualTo("outage.no-such-device");
        refused("outage.day-missing", own, "from", null);
        refused("outage.day-over", own, "from", own.on().minusDays(9).toString());
        refused("outage.too-far", own, "from", own.on().plusDays(400).toString());
        refused("outage.too-far", own, "until", own.on().plusDays(400).toString());
        refused(
                "outage.ends-before-it-begins",
                own,
                "until",
                own.on().minusDays(1).toString());
        refused("outage.reason-missing", own, "reason", " ");
        refused("outage.reason-too-long", own, "reason", "长".repeat(201));
        refused("outage.text-malformed", own, "reason", "a\u0000b");
        desk.post(PATH, wish(own.device(), own.on())).expect(422);
        Ward.Guest guest = ward.booked(own, ward.slots(own.device(), own.on()).getFirst());
        assertThat(guest.answer(true).expect(409).code()).isEqualTo("outage.nothing-to-answer");
        assertThat(guest.who()
                        .post(guest.order() + "/outage-answer", Map.of())
                        .expect(422)
                        .code())
                .isEqualTo("outage.answer-missing");
        var stranger = new Visitor(product).signInAsPatient();
        stranger.get(guest.order() + "/displacement").expect(404);
        stranger.post(guest.order() + "/outage-answer", Map.of("accept", false)).expect(404);
        stranger.get("/api/desk/devices").expect(403);
        stranger.post(PATH, wish(own.device(), own.on()), Ward.key()).expect(403);
        var elsewhere = new Visitor(product).signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR);
        elsewhere.post(PATH, wish(own.device(), own.on()), Ward.key()).expect(404);
        String id = house.enter(wish(own.device(), own.on()), Ward.key()).text("id");
        assertThat(elsewhere.post(PATH + "/" + id + "/end", null).expect(404).code())
                .isEqualTo("outage.no-such-outage");
        assertThat(desk.get("/api/desk/devices").expect(200).body().toString())
                .contains(own.device().toString());
    }

    private void refused(String code, Ward.Own own, String field, Object value) {
        var wish = wish(own.device(), own.on());
        wish.put(field, value);
        var answer = desk.post(PATH, wish, Ward.key()).expect(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().toString()).contains("/" + field);
    }
}
