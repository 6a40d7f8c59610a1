package org.xinglin.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Prices of many services at once, from a file. */
@ProductTest
class PriceListTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Visitor administrator;
    private String service;

    @BeforeEach
    void house() {
        var clinic = Clinic.of(product, PriceListTests.class);
        administrator = new Visitor(product).signInAsStaff("管理", clinic.institution, Role.ADMINISTRATOR);
        service = administrator
                .post(
                        "/api/administration/services",
                        Map.of(
                                "practitionerId",
                                clinic.practitioner,
                                "kind",
                                "CLINIC",
                                "mode",
                                "IN_PERSON",
                                "price",
                                "25.00"))
                .expect(201)
                .text("id");
    }

    @Test
    void aPriceListIsTakenInWholeOrNotAtAll() {
        String from = ChinaTime.dateOf(clock.instant()).plusDays(200).toString();
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
