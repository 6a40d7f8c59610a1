package org.xinglin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** The public pages over HTTP, without signing in. */
@ProductTest
class DirectoryControllerTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Founding founding;

    @Autowired
    Finder finder;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    House house;
    PractitionerId doctor;
    Visitor visitor;

    @BeforeEach
    void openHouse() {
        house = House.open(founding);
        doctor = house.enlist(house.sound(Title.ATTENDING));
        finder.refreshed();
        visitor = new Visitor(product);
    }

    @Test
    void aDoctorsPageShowsTheLicenceAndNobodysId() {
        var page = visitor.get("/api/practitioners/" + doctor).expect(200);
        assertThat(page.body().at("/doctor/name").asString()).isEqualTo("单晓岚");
        assertThat(page.body().at("/registration/certificate").asString()).isNotBlank();
        assertThat(page.body().at("/consult/granted").asBoolean()).isTrue();
        String person = house.institution().slug();
        assertThat(page.body().toString()).doesNotContain("person", "policy").contains(person);
    }

    @Test
    void aPortraitIsADrawingThatBrowsersKeep() {
        var portrait = visitor.get("/api/practitioners/" + doctor + "/portrait").expect(200);
        assertThat(portrait.headers().getFirst("Content-Type")).startsWith("image/svg+xml");
        assertThat(portrait.headers().getFirst("Cache-Control")).contains("max-age");
        assertThat(new String(portrait.content(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("<svg");
    }

    @Test
    void pagesFollowOneAnotherWithoutLossOrRepetition() {
        String slug = house.institution().slug();
        var first = visitor.get("/api/practitioners?size=2&institution=" + slug)
                .expect(200)
                .body();
        var second = visitor.get("/api/practitioners?size=2&institution=" + slug + "&next="
                        + first.at("/next").asString())
                .expect(200)
                .body();
        assertThat(first.at("/items").size()).isEqualTo(2);
        assertThat(second.at("/items").size()).isEqualTo(1);
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/practitioners?size=0, 422, /size",
        "/api/practitioners?size=51, 422, /size",
        "/api/practitioners?size=many, 422, /size",
        "/api/practitioners?sort=NEAREST, 422, /sort",
        "/api/practitioners?next=1;drop, 422, /next",
        "/api/practitioners?next=99999999999999999999~1, 422, /next",
        "/api/practitioners?maxPrice=1e999999999, 422, /maxPrice",
        "/api/practitioners?maxPrice=abc, 422, /maxPrice",
        "/api/practitioners?maxPrice=1.005, 422, /maxPrice",
        "/api/practitioners/not-an-id, 422, /id",
        "/api/offerings/not-an-id, 422, /id",
    })
    void inputThatCannotBeIsRefusedWhereItStands(String path, int status, String pointer) {
        var answer = visitor.get(path).expect(status);
        assertThat(answer.body().at("/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.body().at("/code").asString()).isNotBlank();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : new String[] {
            "/api/practitioners/" + UUID.randomUUID(),
            "/api/practitioners/" + UUID.randomUUID() + "/portrait",
            "/api/offerings/" + UUID.randomUUID(),
            "/api/institutions/nowhere",
            "/api/departments/nowhere",
            "/api/departments?institution=nowhere"
        }) {
            visitor.get(path).expect(404);
        }
    }

    @Test
    void anInstitutionThatIsOnlyLicensedSoFarIsNotShown() {
        String slug = house.institution().slug();
        UUID id = house.institution().id().value();
        var administrator = new Visitor(product).signInAsStaff("管事", id, Role.ADMINISTRATOR);
        assertThat(finder.search("青山", Integer.MAX_VALUE))
                .anyMatch(hit -> hit.thing().equals(house.institution()));
        jdbc.sql("delete from directory.institution_facts where institution_id = :id")
                .param("id", id)
                .update();
        register.refreshed();
        finder.refreshed();

        visitor.get("/api/institutions/" + slug).expect(404);
        visitor.get("/api/departments?institution=" + slug).expect(404);
        administrator.get("/api/administration/institution").expect(404);
        assertThat(visitor.get("/api/institutions").expect(200).body().toString())
                .doesNotContain(slug);
        visitor.get("/api/search?q=青山").expect(200);
        assertThat(finder.search("青山", Integer.MAX_VALUE))
                .noneMatch(hit -> hit.thing().equals(house.institution()));
        visitor.get("/api/practitioners/" + doctor).expect(200);
    }

    @Test
    void strangeWordsFindNothingAndBreakNothing() {
        for (String q : new String[] {
            "%00", "%27%3B+drop+table", "%F0%A0%AE%B7%F0%9F%98%80", "%3Cscript%3E", "+++", "%C2%B7", "dr", "%25_%25"
        }) {
            visitor.get("/api/search?q=" + q).expect(200);
        }
        visitor.get("/api/search?q=" + "a".repeat(61)).expect(422);
        visitor.get("/api/search").expect(422);
    }

    @Test
    void administrationIsNotForVisitors() {
        visitor.get("/api/administration/staff").expect(401);
        visitor.get("/api/administration/institution").expect(401);
    }

    @Test
    void theStaffComePageByPageFoundByNamePinyinAndDepartment() {
        for (int i = 0; i < 22; i++) {
            house.enlist(house.sound(Title.PHYSICIAN));
        }
        UUID own = house.institution().id().value();
        var administrator = new Visitor(product).signInAsStaff("管事", own, Role.ADMINISTRATOR);
        var first = administrator.get("/api/administration/staff").expect(200).body();
        int all = first.at("/figures/doctors").asInt();
        assertThat(all).isGreaterThan(22);
        assertThat(first.at("/total").asInt()).isEqualTo(all);
        assertThat(first.at("/items")).hasSize(20);
        var second = administrator
                .get("/api/administration/staff?after=" + first.at("/next").asString())
                .expect(200)
                .body();
        assertThat(second.at("/items")).hasSize(all - 20);
        assertThat(second.at("/next").isNull() || second.at("/next").isMissingNode())
                .isTrue();
        assertThat(ids(second)).doesNotContainAnyElementsOf(ids(first));
        for (String typed : new String[] {"晓岚", "xiaolan", "sxl"}) {
            assertThat(administrator
                            .get("/api/administration/staff?text=" + typed)
                            .expect(200)
                            .body()
                            .at("/total")
                            .asInt())
                    .as(typed)
                    .isPositive();
        }
        assertThat(administrator
                        .get("/api/administration/staff?text=无此人")
                        .expect(200)
                        .body()
                        .at("/items"))
                .isEmpty();
        var ranked = administrator
                .get("/api/administration/staff?order=RANK")
                .expect(200)
                .body();
        assertThat(ranked.at("/items/0/title").asString()).isNotEqualTo("PHYSICIAN");
        administrator.get("/api/administration/staff?order=BEAUTY").expect(422);
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(row -> row.path("id").asString())
                .toList();
    }

    @Test
    void anAdministratorSeesTheOwnHouseAndNoOther() {
        House other = House.open(founding);
        other.enlist(other.sound(Title.PHYSICIAN));
        UUID own = house.institution().id().value();
        var administrator = new Visitor(product).signInAsStaff("管事", own, Role.ADMINISTRATOR);
        var staff = administrator.get("/api/administration/staff").expect(200).body();
        assertThat(staff.at("/items").size()).isEqualTo(3);
        var page =
                administrator.get("/api/administration/institution").expect(200).body();
        assertThat(page.at("/institution/slug").asString())
                .isEqualTo(house.institution().slug());
        new Visitor(product)
                .signInAsStaff("医生", own, Role.DOCTOR)
                .get("/api/administration/staff")
                .expect(403);
        new Visitor(product)
                .signInAsStaff("外人", UUID.randomUUID(), Role.ADMINISTRATOR)
                .get("/api/administration/staff")
                .expect(404);
    }
}
