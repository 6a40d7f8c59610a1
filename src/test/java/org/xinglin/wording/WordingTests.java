package org.xinglin.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** A house's own words for text messages: seen before, from a day on, back to the standard ones, and what is refused. */
@ProductTest
class WordingTests {
    private static final String TEMPLATES = "/api/administration/message-templates";
    private static final String ZH = "请记得 {时间} 来院，有事请拨 {咨询电话}。";
    private static final String EN = "Please come at {time}; questions: {hotline}.";

    @Autowired
    ApplicationContext product;

    @Autowired
    Institutions institutions;

    @Autowired
    Wordings wordings;

    @Autowired
    Clock clock;

    private Institution house;
    private Visitor administrator;
    private LocalDate today;

    @BeforeEach
    void people() {
        house = institutions.require(new InstitutionId(Clinic.of(product, WordingTests.class).institution));
        administrator = new Visitor(product).signInAsStaff("院办", house.id().value(), Role.ADMINISTRATOR);
        today = ChinaTime.dateOf(clock.instant());
        administrator.post(TEMPLATES + "/reset", Map.of("occasion", "REMINDER")).expect(200);
    }

    private Map<String, Object> typed(Map<String, Object> other) {
        var typed = new HashMap<String, Object>(Map.of("occasion", "REMINDER", "zh", ZH, "en", EN));
        typed.putAll(other);
        typed.values().removeIf(""::equals);
        return typed;
    }

    private String said() {
        return wordings.say(TextOccasion.REMINDER, house.id(), clock.instant(), "12-24 08:00");
    }

    @Test
    void withoutOwnWordsTheStandardOnesAreSent() {
        assertThat(said()).startsWith("【杏林】提醒：您预约了 12-24 08:00 的门诊").contains("appointment at 12-24 08:00;");
        assertThat(wordings.say(TextOccasion.REFUND, null, clock.instant(), "12.50"))
                .contains("退款 12.50 元")
                .contains("CNY 12.50")
                .doesNotContain("{");
    }

    @Test
    void ownWordsArePreviewedPublishedSentAndReset() {
        var preview = administrator
                .post(TEMPLATES + "/preview", typed(Map.of()))
                .expect(200)
                .text("text");
        assertThat(preview).startsWith("【杏林】请记得 12-01 09:30 来院").doesNotContain("{");
        assertThat(said()).as("looking changes nothing").contains("提醒：您预约了");
        var after = administrator.post(TEMPLATES, typed(Map.of())).expect(200).body();
        assertThat(after.path(0).path("own").asBoolean()).isTrue();
        String hotline = institutions.factsOf(house.id()).map(f -> f.phone()).orElse("");
        assertThat(said())
                .isEqualTo("【杏林】请记得 12-24 08:00 来院，有事请拨 " + hotline + "。Please come at 12-24 08:00; questions: "
                        + hotline + ".");
        administrator.post(TEMPLATES + "/reset", Map.of("occasion", "REMINDER")).expect(200);
        assertThat(said()).contains("提醒：您预约了");
    }

    @Test
    void aVersionWaitsForItsDayAndMayBeTakenBackUntilThen() {
        var planned = administrator
                .post(TEMPLATES, typed(Map.of("from", today.plusDays(2).toString())))
                .expect(200)
                .body()
                .path(0)
                .path("versions")
                .path(0);
        assertThat(planned.path("state").asString()).isEqualTo("PLANNED");
        assertThat(said()).contains("提醒：您预约了");
        assertThat(wordings.say(
                        TextOccasion.REMINDER, house.id(), clock.instant().plus(Duration.ofDays(2)), "12-24 08:00"))
                .contains("请记得 12-24 08:00");
        String back = TEMPLATES + "/versions/" + planned.path("id").asString() + "/withdrawal";
        var elsewhere = new Visitor(product).signInAsStaff("邻院", UUID.randomUUID(), Role.ADMINISTRATOR);
        assertThat(elsewhere.post(back, null).expect(404).code()).isEqualTo("wording.no-such-version");
        administrator.post(back, null).expect(200);
        assertThat(wordings.say(
                        TextOccasion.REMINDER, house.id(), clock.instant().plus(Duration.ofDays(2)), "12-24 08:00"))
                .contains("提醒：您预约了");
        var now = administrator.post(TEMPLATES, typed(Map.of())).expect(200).body();
        assertThat(administrator
                        .post(
                                TEMPLATES + "/versions/"
                                        + now.path(0)
                                                .path("versions")
                                                .path(0)
                                                .path("id")
                                                .asString() + "/withdrawal",
                                null)
                        .expect(409)
                        .code())
                .isEqualTo("wording.already-in-force");
    }

    @ParameterizedTest
    @CsvSource({
        "occasion, '', /occasion, wording.occasion-missing",
        "zh, '', /zh, wording.text-missing",
        "en, '', /en, wording.text-missing",
        "zh, 请记得来院, /zh, wording.field-missing",
        "en, Please come, /en, wording.field-missing",
        "zh, '{时间} {患者姓名}，您好', /zh, wording.patient-field",
        "zh, '{时间} {诊断}', /zh, wording.patient-field",
        "en, 'At {time} with {Doctor}', /en, wording.patient-field",
        "en, 'At {time} {resident_id}', /en, wording.patient-field",
        "zh, '{时间} {金额}', /zh, wording.unknown-field",
        "en, 'At {时间}', /en, wording.unknown-field",
        "zh, '{时间} 来院 {', /zh, wording.brace-open",
        "zh, '{时间} 请看 http://a.cn', /zh, wording.no-links",
        "en, 'At {time} see example.com', /en, wording.no-links",
        "zh, '【别家】{时间}', /zh, wording.text-unreadable",
        "from, 2020-01-01, /from, wording.day-impossible",
        "from, 2099-01-01, /from, wording.day-impossible"
    })
    void whatLacksOrTellsTooMuchIsRefusedWithFieldAndReason(String field, String value, String pointer, String code) {
        var refused = administrator.post(TEMPLATES, typed(Map.of(field, value))).expect(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("pointer")).isEqualTo(pointer);
        assertThat(said()).as("nothing was kept").contains("提醒：您预约了");
    }

    @Test
    void thePatientsFieldIsNamedWithItsRule() {
        var refused = administrator
                .post(TEMPLATES + "/preview", typed(Map.of("zh", "{时间} {诊断}")))
                .expect(422);
        assertThat(refused.text("detail")).contains("诊断");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("XL-SMS");
        assertThat(administrator
                        .post(TEMPLATES, typed(Map.of("zh", "{时间}" + "长".repeat(300))))
                        .expect(422)
                        .code())
                .isEqualTo("wording.text-too-long");
    }

    private static Map<String, Object> news(String zh, String en) {
        return Map.of("occasion", "NEWS_APPOINTMENT_CANCELLED", "zh", zh, "en", en);
    }

    @Test
    void newsAreWrittenTheSameWayAndWhatWasToldBeforeStays() {
        var before = clock.instant();
        String zh = "{医生}医生 {时间} 停诊，{金额} 退回，问 {咨询电话}。";
        String en = "Dr {doctor} does not come on {time}; {amount} is refunded.";
        var preview = administrator
                .post(TEMPLATES + "/preview", news(zh, en))
                .expect(200)
                .text("text");
        assertThat(preview).startsWith("王岚医生 12-01 09:30 停诊").doesNotContain("【杏林】", "{");
        administrator.post(TEMPLATES, news(zh, en)).expect(200);
        var words = wordings.of(house.id());
        String hotline = institutions.factsOf(house.id()).map(f -> f.phone()).orElse("");
        assertThat(words.news("APPOINTMENT_CANCELLED", clock.instant(), true))
                .contains("{doctor}医生 {startsAt} 停诊，{amount} 退回，问 " + hotline + "。");
        assertThat(words.news("APPOINTMENT_CANCELLED", clock.instant(), false))
                .contains("Dr {doctor} does not come on {startsAt}; {amount} is refunded.");
        assertThat(words.news("APPOINTMENT_CANCELLED", before, true).orElse(""))
                .as("told before")
                .contains("的门诊已取消");
        assertThat(words.news("ROLE_CHANGED", clock.instant(), true)).isEmpty();
        administrator
                .post(TEMPLATES + "/reset", Map.of("occasion", "NEWS_APPOINTMENT_CANCELLED"))
                .expect(200);
        assertThat(wordings.of(house.id())
                        .news("APPOINTMENT_CANCELLED", clock.instant(), true)
                        .orElse(""))
                .contains("的门诊已取消");
    }

    @ParameterizedTest
    @CsvSource({
        "'{医生}医生 {时间} 停诊', wording.field-missing",
        "'{金额} 退回', wording.field-missing",
        "'{时间} {金额} {患者姓名}', wording.patient-field",
        "'{时间} {金额} {诊断}', wording.patient-field",
        "'{时间} {金额} {医院}', wording.patient-field",
        "'{时间} {金额} {截止时间}', wording.unknown-field",
        "'{时间} {金额} www.a.cn', wording.no-links"
    })
    void newsThatLackOrTellTooMuchAreRefused(String zh, String code) {
        var refused = administrator.post(TEMPLATES, news(zh, "{time} {amount}")).expect(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("pointer")).isEqualTo("/zh");
    }

    @Test
    void newsMayBeLongerThanTextMessagesButNotEndless() {
        String places = "{time} {amount}";
        administrator
                .post(TEMPLATES + "/preview", news("{时间} {金额}" + "长".repeat(170), places))
                .expect(200);
        var refused = administrator
                .post(TEMPLATES + "/preview", news("{时间} {金额}" + "长".repeat(200), places))
                .expect(422);
        assertThat(refused.code()).isEqualTo("wording.text-too-long");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("XL-NEWS");
    }

    @Test
    void onlyTheHousesAdministratorsWriteItsWords() {
        new Visitor(product)
                .signInAsDoctor(house.id().value())
                .post(TEMPLATES, typed(Map.of()))
                .expect(403);
        new Visitor(product).post(TEMPLATES, typed(Map.of())).expect(401);
        new Visitor(product).signInAsPatient().get(TEMPLATES).expect(403);
    }
}
