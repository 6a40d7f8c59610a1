package org.xinglin.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** A price changes from a day on: what was booked keeps its price, the day shows the new one, everybody can read both. */
@ProductTest
class PricingTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PriceTurn turn;

    @Autowired
    Clock clock;

    private Clinic clinic;
    private Visitor administrator;
    private String service;

    @BeforeEach
    void house() {
        clinic = Clinic.of(product, PricingTests.class);
        administrator = new Visitor(product).signInAsStaff("管理", clinic.institution, Role.ADMINISTRATOR);
        service = jdbc.sql(
                        "select id::text from directory.offering where practitioner_id = :doctor and kind = 'CLINIC'")
                .param("doctor", clinic.practitioner)
                .query(String.class)
                .optional()
                .orElseGet(() -> begin("25.00").expect(201).text("id"));
    }

    private Visitor.Answer begin(String price) {
        return administrator.post(
                "/api/administration/services",
                Map.of("practitionerId", clinic.practitioner, "kind", "CLINIC", "mode", "IN_PERSON", "price", price));
    }

    private Visitor.Answer announce(String price, LocalDate from) {
        return administrator.post(
                "/api/administration/services/" + service + "/prices",
                Map.of("price", price, "from", from.toString(), "basis", "医价〔2026〕1号"));
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    /** A slot whose weekly clinic sells the service. */
    private SlotId slot(int days) {
        SlotId slot = clinic.slot(3, Duration.ofDays(days));
        jdbc.sql("""
                update scheduling.template set offering_id = :service, until_on = '2020-01-01'
                where id = (select x.template_id from scheduling.session x join scheduling.slot s on s.session_id = x.id where s.id = :slot)
                """)
                .param("service", UUID.fromString(service))
                .param("slot", slot.value())
                .update();
        return slot;
    }

    private String priceOf(SlotId slot) {
        return new Visitor(product)
                .get("/api/slots/" + slot.value())
                .expect(200)
                .text("price");
    }

    @Test
    void whatIsBookedKeepsItsPriceAndTheDayShowsTheNewOne() {
        SlotId before = slot(29);
        SlotId after = slot(31);
        var held = clinic.hold(
                        new Visitor(product).signInAsPatient(),
                        after,
                        UUID.randomUUID().toString())
                .expect(201);
        String old = priceOf(after);
        LocalDate from = today().plusDays(30);
        String current = administrator
                .get("/api/administration/services")
                .body()
                .path("items")
                .path(0)
                .path("price")
                .asString();
        var history = announce("41.50", from).expect(200);
        assertThat(history.body().path("lines").path(0).path("state").asString())
                .isEqualTo("AHEAD");
        assertThat(held.text("price")).isEqualTo(old);
        assertThat(priceOf(before)).isEqualTo(old);
        assertThat(priceOf(after)).as("the day of the clinic decides").isEqualTo("41.50");
        clinic.pay(held).expect(204);
        assertThat(clinic.state(held)).isEqualTo("CONFIRMED");
        var shown = new Visitor(product)
                .get("/api/offerings/" + service + "/prices")
                .expect(200);
        assertThat(shown.content()).asString().contains("41.50", from.toString(), "医价〔2026〕1号", "CURRENT");

        turn.run(clock.instant());
        assertThat(row().path("price").asString()).as("its day has not come").isEqualTo(current);
        assertThat(row().path("next").path("price").asString()).isEqualTo("41.50");

        String id = history.body()
                .path("lines")
                .valueStream()
                .filter(line -> line.path("price").asString().equals("41.50"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        String back = "/api/administration/services/" + service + "/prices/" + id + "/withdrawal";
        administrator.post(back, null).expect(200);
        assertThat(priceOf(after)).as("the price before it goes on").isNotEqualTo("41.50");
        assertThat(administrator.post(back, null).expect(404).code()).isEqualTo("pricing.no-such-price");
    }

    private tools.jackson.databind.JsonNode row() {
        return administrator
                .get("/api/administration/services?kind=CLINIC")
                .body()
                .path("items")
                .path(0);
    }

    @Test
    void onItsDayThePriceIsEverybodysAndCanNoLongerBeTakenBack() {
        LocalDate from = today().plusDays(60);
        String id = announce("33.00", from)
                .expect(200)
                .body()
                .path("lines")
                .path(0)
                .path("id")
                .asString();
        Instant midnight = from.atStartOfDay(ChinaTime.ZONE).toInstant();
        turn.run(midnight.minusSeconds(1));
        assertThat(row().path("price").asString()).isNotEqualTo("33.00");
        turn.run(midnight);
        turn.run(midnight);
        assertThat(row().path("price").asString()).isEqualTo("33.00");
        assertThat(row().path("next").isMissingNode() || row().path("next").isNull())
                .isTrue();
        assertThat(administrator
                        .post("/api/administration/services/" + service + "/prices/" + id + "/withdrawal", null)
                        .expect(409)
                        .code())
                .isEqualTo("pricing.already-in-force");
    }

    @Test
    void pricesAnnouncedAtOnceForOneDayLeaveOne() throws Exception {
        LocalDate from = today().plusDays(100);
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 8; n++) {
            String price = (50 + n) + ".00";
            acts.add(() -> announce(price, from).status());
        }
        assertThat(Together.together(acts)).containsOnly(200);
        assertThat(jdbc.sql("""
                        select count(*) from pricing.price
                        where offering_id = :service and from_on = :from and withdrawn_at is null
                        """)
                        .param("service", UUID.fromString(service))
                        .param("from", from)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5, a, pricing.price-missing, /price",
        "12.345, 5, a, pricing.price-malformed, /price",
        "-1, 5, a, pricing.price-malformed, /price",
        "0, 5, a, pricing.price-out-of-range, /price",
        "10000, 5, a, pricing.price-out-of-range, /price",
        "77, 0, a, pricing.too-soon, /from",
        "77, 500, a, pricing.too-far, /from",
        "77, 5, '', pricing.basis-missing, /basis",
        "77, 5, LONG, pricing.basis-too-long, /basis"
    })
    void aPriceThatCannotBeIsRefusedAtItsField(String price, int days, String basis, String code, String pointer) {
        var refused = administrator
                .post(
                        "/api/administration/services/" + service + "/prices",
                        Map.of(
                                "price",
                                price,
                                "from",
                                today().plusDays(days).toString(),
                                "basis",
                                basis.equals("LONG") ? "据".repeat(201) : basis))
                .expect(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("pointer")).isEqualTo(pointer);
    }

    @Test
    void othersHousesStayClosed() {
        var other = new Visitor(product).signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR);
        other.get("/api/administration/services").expect(404);
        var neighbour = new Visitor(product).signInAsStaff("邻院", Clinic.of(product).institution, Role.ADMINISTRATOR);
        assertThat(neighbour
                        .post(
                                "/api/administration/services/" + service + "/prices",
                                Map.of("price", "1", "from", today().plusDays(3).toString(), "basis", "x"))
                        .expect(404)
                        .code())
                .isEqualTo("pricing.no-such-service");
        neighbour.post("/api/administration/services/" + service + "/end", null).expect(404);
        new Visitor(product)
                .signInAsPatient()
                .get("/api/administration/services")
                .expect(403);
    }

    @Test
    void aServiceIsOfferedOnceAndTakenOffWhenNoClinicSellsIt() {
        assertThat(begin("30.00").expect(409).code()).isEqualTo("pricing.offered-already");
        slot(9);
        sold(null);
        assertThat(administrator
                        .post("/api/administration/services/" + service + "/end", null)
                        .expect(409)
                        .code())
                .isEqualTo("pricing.sold-weekly");
        sold(LocalDate.of(2020, 1, 1));
        String advice = administrator
                .post(
                        "/api/administration/services",
                        Map.of(
                                "practitionerId",
                                clinic.practitioner,
                                "kind",
                                "ADVICE",
                                "mode",
                                "VIDEO",
                                "price",
                                "66",
                                "replyMinutes",
                                30,
                                "windowMinutes",
                                60,
                                "exchanges",
                                0))
                .expect(201)
                .text("id");
        administrator
                .post("/api/administration/services/" + advice + "/end", null)
                .expect(204);
        assertThat(administrator
                        .post("/api/administration/services/" + advice + "/end", null)
                        .expect(404)
                        .code())
                .isEqualTo("pricing.no-such-service");
    }

    /** Until when the weekly clinics of the service go on; null without end. */
    private void sold(@Nullable LocalDate until) {
        jdbc.sql("update scheduling.template set until_on = cast(:until as date) where offering_id = :service")
                .param("until", until)
                .param("service", UUID.fromString(service))
                .update();
    }
}
