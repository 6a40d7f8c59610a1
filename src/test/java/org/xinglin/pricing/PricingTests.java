package org.xinglin.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
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
        jdbc.sql(
                        "update scheduling.template set offering_id = :service, until_on = null where id = any(array(select id from scheduling.template where practitioner_id = :doctor limit 1))")
                .param("service", UUID.fromString(service))
                .param("doctor", clinic.practitioner)
                .update();
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

    @Test
    void aPriceListIsTakenInWholeOrNotAtAll() {
        String from = today().plusDays(200).toString();
        String head = "服务编号,新价,生效日期,依据\n";
        String good = service + ",88.00," + from + ",价目表\n";
        String bad = UUID.randomUUID() + ",88.00," + from + ",价目表\n" + service + ",=1+1," + from + ",价目表\n";
        var refused = take(head + good + bad, false).expect(200);
        assertThat(refused.body().path("taken").asBoolean()).isFalse();
        assertThat(refused.body().path("faults").size()).isEqualTo(2);
        assertThat(refused.body().path("faults").path(0).path("row").asInt()).isEqualTo(3);
        assertThat(refused.body().path("faults").path(1).path("column").asString())
                .isEqualTo("新价");
        assertThat(announced(from)).isZero();
        var checked = take(head + good, true).expect(200);
        assertThat(checked.body().path("changed").asInt()).isEqualTo(1);
        assertThat(announced(from)).isZero();
        assertThat(take(head + good, false).expect(200).body().path("taken").asBoolean())
                .isTrue();
        assertThat(announced(from)).isOne();
        var out = administrator.get("/api/administration/price-list?form=CSV").expect(200);
        assertThat(out.content()).asString(StandardCharsets.UTF_8).contains(service, "服务编号");
        assertThat(take("no,such,columns", true).expect(422).code()).isEqualTo("sheet.column-missing");
    }

    private int announced(String from) {
        return jdbc.sql(
                        "select count(*) from pricing.price where offering_id = :service and from_on = cast(:from as date)")
                .param("service", UUID.fromString(service))
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    private Visitor.Answer take(String sheet, boolean check) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(sheet.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "prices.csv";
            }
        });
        return administrator.upload("/api/administration/price-list?check=" + check, parts);
    }
}
