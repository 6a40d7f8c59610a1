package org.xinglin.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionFacts;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.Role;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** What the public reads of a house is changed by its own administration alone, and seen at once (SV-11). */
@RegionTest
class PublicFactsTests {
    private static final String FACTS = "/api/administration/public-facts";
    private static final String NOTICES = "/api/administration/notices";

    @Autowired
    ApplicationContext product;

    @Autowired
    Institutions institutions;

    private Institution house;
    private Visitor administrator;
    private InstitutionFacts before;

    @BeforeEach
    void people() {
        house = institutions.all().getLast();
        administrator = new Visitor(product).signInAsStaff("院办", house.id().value(), Role.ADMINISTRATOR);
        before = institutions.factsOf(house.id()).orElseThrow();
    }

    /** The region is shared: other tests read these facts too. */
    @AfterEach
    void asItWas() {
        administrator.put(FACTS, asItStands(administrator, before)).expect(204);
    }

    private static Map<String, Object> asItStands(Visitor administrator, InstitutionFacts facts) {
        var typed = new HashMap<String, Object>();
        typed.put(
                "edition",
                administrator.get(FACTS).expect(200).body().path("edition").asInt());
        typed.put("introduction", facts.introduction());
        typed.put("address", facts.place().address());
        typed.put("phone", facts.phone());
        typed.put("opening", facts.opening());
        typed.put("process", facts.process());
        typed.put("complaintPhone", facts.complaints().phone());
        typed.put("complaintEmail", facts.complaints().email());
        typed.put("complaintHours", facts.complaints().hours());
        typed.put("complaintOffice", facts.complaints().office());
        return typed;
    }

    @Test
    void whatStandsTodayMayStay() {
        for (Institution one : institutions.all()) {
            var theirs = new Visitor(product).signInAsStaff("院办", one.id().value(), Role.ADMINISTRATOR);
            InstitutionFacts facts = institutions.factsOf(one.id()).orElseThrow();
            assertThat(theirs.put(FACTS, asItStands(theirs, facts)).status())
                    .as(one.slug())
                    .isEqualTo(204);
        }
    }

    private static Map<String, String> both(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }

    private Map<String, Object> typed(String introduction) {
        var typed = new HashMap<String, Object>();
        typed.put(
                "edition",
                administrator.get(FACTS).expect(200).body().path("edition").asInt());
        typed.put("address", both("春山路 8 号", "8 Chunshan Road"));
        typed.put("phone", "0571-8000 1234");
        typed.put("opening", List.of(both("周一至周日 8:00–17:00", "Every day 8:00–17:00")));
        typed.put("introduction", both(introduction, "A hospital"));
        typed.put("complaintPhone", "0571-8000 9999");
        typed.put("complaintEmail", "complaints@example.org");
        typed.put("complaintHours", both("工作日 8:00–17:00", "Working days 8:00–17:00"));
        typed.put("complaintOffice", both("门诊楼 105", "Room 105"));
        typed.put("process", List.of(both("预约", "Book"), both("就诊", "Be seen")));
        return typed;
    }

    private String seen() {
        return new Visitor(product)
                .get("/api/institutions/" + house.slug())
                .expect(200)
                .body()
                .path("facts")
                .path("introduction")
                .path("zh")
                .asString();
    }

    @Test
    void aChangeIsReadByEverybodyAtOnceAndKeptWithItsAuthor() {
        String words = "新的介绍 " + UUID.randomUUID();
        administrator.put(FACTS, typed(words)).expect(204);
        await().atMost(Duration.ofSeconds(3)).until(() -> seen().equals(words));
        var kept = administrator.get(FACTS).expect(200).body().path("revisions").path(0);
        assertThat(kept.path("by").asString()).isEqualTo("院办");
        assertThat(kept.path("fields").toString()).contains("introduction");
        var page = new Visitor(product).get("/api/institutions/" + house.slug()).expect(200);
        assertThat(page.body().path("licence").path("number").asString())
                .isEqualTo(house.licence().number());
        int edition = administrator.get(FACTS).body().path("edition").asInt();
        administrator.put(FACTS, typed(words)).expect(204);
        assertThat(administrator.get(FACTS).body().path("edition").asInt())
                .as("nothing changed, nothing kept")
                .isEqualTo(edition);
    }

    @Test
    void ofManyWhoChangeTheSameEditionOneWins() throws Exception {
        administrator.put(FACTS, typed("先 " + UUID.randomUUID())).expect(204);
        var old = typed("旧 " + UUID.randomUUID());
        administrator.put(FACTS, typed("新 " + UUID.randomUUID())).expect(204);
        assertThat(administrator.put(FACTS, old).expect(409).code()).isEqualTo("kernel.stale-version");
        var same = typed("同 " + UUID.randomUUID());
        var other = new HashMap<>(same);
        other.put("phone", "0571-8000 5678");
        Callable<Integer> one = () -> administrator.put(FACTS, same).status();
        Callable<Integer> two = () -> administrator.put(FACTS, other).status();
        assertThat(Together.together(List.of(one, two))).containsExactlyInAnyOrder(204, 409);
    }

    @ParameterizedTest
    @CsvSource({
        "phone, abc, /phone, publicity.phone-wrong",
        "complaintEmail, nobody, /complaintEmail, publicity.email-wrong",
        "complaintPhone, '', /complaintPhone, publicity.missing",
        "introduction, '', /introduction/zh, publicity.missing",
        "opening, '', /opening, publicity.missing",
        "process, '', /process, publicity.missing"
    })
    void whatThePublicMustKnowIsNeverLeftEmpty(String field, String value, String pointer, String code) {
        var typed = typed("介绍");
        if (value.isEmpty()) {
            typed.remove(field);
        } else {
            typed.put(field, value);
        }
        var refused = administrator.put(FACTS, typed).expect(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("pointer")).isEqualTo(pointer);
    }

    @Test
    void bothLanguagesAreNeededAndLengthsBounded() {
        var typed = typed("介绍");
        typed.put("process", List.of(both("预约", " ")));
        assertThat(administrator.put(FACTS, typed).expect(422).text("pointer")).isEqualTo("/process/0/en");
        typed.put("process", Collections.nCopies(13, both("一", "one")));
        assertThat(administrator.put(FACTS, typed).expect(422).code()).isEqualTo("publicity.too-many-lines");
        assertThat(administrator.put(FACTS, typed("长".repeat(1001))).expect(422).code())
                .isEqualTo("publicity.too-long");
    }

    @Test
    void aNoticeIsPublishedAndTakenBack() {
        String title = "停水通知 " + UUID.randomUUID();
        administrator
                .post(NOTICES, Map.of("title", both(title, "No water"), "body", both("周六上午", "Saturday morning")))
                .expect(204);
        await().atMost(Duration.ofSeconds(3)).until(() -> page().contains(title));
        String id = new Visitor(product)
                .get("/api/institutions/" + house.slug())
                .body()
                .path("notices")
                .valueStream()
                .filter(n -> n.path("title").path("zh").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        var elsewhere = new Visitor(product).signInAsStaff("邻院", UUID.randomUUID(), Role.ADMINISTRATOR);
        assertThat(elsewhere
                        .post(NOTICES + "/" + id + "/withdrawal", null)
                        .expect(404)
                        .code())
                .isEqualTo("publicity.no-such-notice");
        administrator.post(NOTICES + "/" + id + "/withdrawal", null).expect(204);
        await().atMost(Duration.ofSeconds(3)).until(() -> !page().contains(title));
        assertThat(administrator
                        .post(NOTICES, Map.of("title", both("只有标题", "Title only")))
                        .expect(422)
                        .text("pointer"))
                .isEqualTo("/body/zh");
    }

    private String page() {
        return new String(
                new Visitor(product).get("/api/institutions/" + house.slug()).content(), StandardCharsets.UTF_8);
    }

    @Test
    void nobodyElseWritesForTheHouse() {
        new Visitor(product)
                .signInAsDoctor(house.id().value())
                .put(FACTS, typed("x"))
                .expect(403);
        new Visitor(product).signInAsPatient().put(FACTS, typed("x")).expect(403);
        new Visitor(product).put(FACTS, typed("x")).expect(401);
        new Visitor(product)
                .signInAsStaff("邻院", UUID.randomUUID(), Role.ADMINISTRATOR)
                .get(FACTS)
                .expect(404);
        assertThat(new Visitor(product)
                        .signInAsStaff("邻院", UUID.randomUUID(), Role.ADMINISTRATOR)
                        .post(NOTICES, Map.of("title", both("题", "t"), "body", both("文", "b")))
                        .expect(404)
                        .code())
                .isEqualTo("publicity.no-institution");
    }
}
