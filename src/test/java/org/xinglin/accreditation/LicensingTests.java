package org.xinglin.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** From an empty form to a licence: what is refused, by whom, under which rule. */
@ProductTest
class LicensingTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aLicenceFoundsTheInstitutionAndMakesTheApplicantItsAdministrator() {
        var opening = new Openings(product);
        opening.applicant.get("/api/administration/staff").expect(403);
        opening.licensed();
        var own = opening.applicant.get("/api/administration/institution").expect(200);
        assertThat(own.body().path("fullName").path("zh").asString("")).isEqualTo(opening.host + "互联网医院");
        assertThat(own.body().path("facts").path("liability").path("zh").asString(""))
                .contains(opening.host);
        String slug = own.body().path("institution").path("slug").asString("");
        new Visitor(product).get("/api/institutions/" + slug).expect(200);
        opening.applicant
                .put("/api/accreditation", Map.of("version", 2, "form", opening.form()))
                .expect(403);
        assertThat(opening.license().expect(409).code()).isEqualTo("accreditation.nothing-to-decide");
    }

    @Test
    void aNewApplicationSaysEverythingItLacksAndIsNotTaken() {
        var opening = new Openings(product);
        var view =
                opening.applicant.post("/api/accreditation", null).expect(200).body();
        assertThat(view.path("findings").size()).isGreaterThan(30);
        assertThat(opening.submit().expect(422).code()).isEqualTo("accreditation.field-missing");
        assertThat(opening.applicant
                        .post("/api/accreditation", null)
                        .expect(200)
                        .text("id"))
                .isEqualTo(view.path("id").asString(""));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "nameZh, 别家医院互联网医院, IH-01, /nameZh",
                "creditCode, 91350100M000100Y44, ID-04, /creditCode",
                "licenceTo, 2020-01-01, null, /licenceTo",
                "complaintEmail, nobody, IH-13, /complaintEmail",
                "protectionLevel, 2, IH-03, /protectionLevel",
                "supervisionReference, ' ', IH-02, /supervisionReference",
                "pharmacyHead, '', IH-06, /pharmacyHead"
            })
    void whatARuleForbidsIsRefusedUnderItAtItsField(String field, String value, @Nullable String rule, String pointer) {
        var opening = new Openings(product);
        var form = opening.form();
        form.put(field, field.equals("protectionLevel") ? (Object) Integer.valueOf(value) : value);
        var refused = opening.write(form).fileAll().submit().expect(422);
        assertThat(refused.text("pointer")).isEqualTo(pointer);
        if (rule != null) {
            assertThat(refused.body().path("rule").path("id").asString("")).isEqualTo(rule);
        }
    }

    @Test
    void aSubjectTheHostDoesNotHaveIsNotLicensed() {
        var opening = new Openings(product);
        var form = opening.form();
        form.put("subjects", List.of("03", "09"));
        var refused = opening.write(form).fileAll().submit().expect(422);
        assertThat(refused.code()).isEqualTo("accreditation.subject-not-of-host");
        assertThat(refused.body().path("rule").path("id").asString("")).isEqualTo("DX-08");
    }

    @Test
    void aMissingDocumentIsNamed() {
        var opening = new Openings(product);
        var refused = opening.write(opening.form()).submit().expect(422);
        assertThat(refused.code()).isEqualTo("accreditation.paper-missing");
    }

    @Test
    void aReturnedApplicationIsWrittenOnAndHandedInAgain() {
        var opening = new Openings(product);
        opening.write(opening.form()).fileAll().submit().expect(200);
        assertThat(opening.applicant
                        .put("/api/accreditation", Map.of("version", 2, "form", opening.form()))
                        .expect(409)
                        .code())
                .isEqualTo("accreditation.not-open");
        String way = "/api/accreditations/" + opening.id();
        opening.supervisor.post(way + "/return", Map.of("remark", " ")).expect(422);
        opening.supervisor
                .post(way + "/return", Map.of("remark", "请补充药学部门负责人职称"))
                .expect(200);
        assertThat(opening.applicant.get("/api/accreditation").expect(200).text("remark"))
                .contains("药学");
        assertThat(opening.license().expect(409).code()).isEqualTo("accreditation.nothing-to-decide");
        opening.submit().expect(200);
        opening.license().expect(200);
    }

    @Test
    void theConnectionMustHaveBeenSeen() {
        var opening = new Openings(product);
        opening.write(opening.form()).fileAll().submit().expect(200);
        var refused = opening.supervisor
                .post("/api/accreditations/" + opening.id() + "/licence", Map.of("connectionSeen", false))
                .expect(422);
        assertThat(refused.body().path("rule").path("id").asString("")).isEqualTo("IH-02");
        opening.applicant.get("/api/administration/staff").expect(403);
    }

    @Test
    void oneLicenceNumberIsOneInstitution() {
        var first = new Openings(product);
        first.licensed();
        var second = new Openings(product);
        var form = second.form();
        form.put(
                "licenceNumber",
                jdbc.sql("select licence_number from directory.institution where id = cast(:id as uuid)")
                        .param("id", first.applicant.get("/api/accreditation").text("id"))
                        .query(String.class)
                        .single());
        second.write(form).fileAll().submit().expect(200);
        assertThat(second.license().expect(409).code()).isEqualTo("accreditation.licence-taken");
    }

    @Test
    void aStaleVersionDoesNotOverwriteAndOthersSeeNothing() {
        var opening = new Openings(product);
        opening.write(opening.form());
        assertThat(opening.applicant
                        .put("/api/accreditation", Map.of("version", 1, "form", opening.form()))
                        .expect(409)
                        .code())
                .isEqualTo("kernel.stale-version");
        String id = opening.id();
        new Openings(product).applicant.get("/api/accreditation").expect(404);
        new Openings(product).applicant.get("/api/accreditations/" + id).expect(403);
        opening.supervisor.get("/api/accreditations/" + id).expect(404);
        new Visitor(product)
                .signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR)
                .get("/api/accreditation/papers/LICENCE")
                .expect(404);
    }

    @Test
    void anAgreementThatRunsOutStopsTheServiceTheNextDayAndItsRenewalLetsItGoOn() {
        var opening = new Openings(product).licensed();
        LocalDate today = ChinaTime.dateOf(clock.instant());
        String paper = opening.upload(opening.applicant);
        Map<String, Object> agreement = Map.of(
                "partner",
                "云桥科技",
                "purpose",
                "平台运营",
                "from",
                today.minusYears(1).toString(),
                "to",
                today.toString(),
                "clauses",
                List.of("CARE", "SECURITY", "PRIVACY"),
                "attachmentId",
                paper);
        var lacking = new HashMap<>(agreement);
        lacking.put("clauses", List.of("CARE"));
        assertThat(opening.applicant
                        .post("/api/accreditation/agreements", lacking)
                        .expect(422)
                        .body()
                        .path("rule")
                        .path("id")
                        .asString(""))
                .isEqualTo("DX-21");
        opening.applicant.post("/api/accreditation/agreements", agreement).expect(201);
        assertThat(standsFrom(opening.id())).containsExactly(today.plusDays(1));
        var renewed = new HashMap<>(agreement);
        renewed.put("to", today.plusYears(1).toString());
        opening.applicant.post("/api/accreditation/agreements", renewed).expect(201);
        assertThat(standsFrom(opening.id())).containsExactly(today.plusYears(1).plusDays(1));
        opening.applicant
                .post("/api/accreditation/agreements/end", Map.of("partner", "云桥科技"))
                .expect(200);
        assertThat(standsFrom(opening.id())).isEmpty();
        opening.applicant
                .post("/api/accreditation/agreements/end", Map.of("partner", "云桥科技"))
                .expect(404);
    }

    private List<LocalDate> standsFrom(String institution) {
        return jdbc.sql(
                        "select from_on from directory.restraint where subject_id = cast(:id as uuid) and ground = 'AGREEMENT'")
                .param("id", institution)
                .query(LocalDate.class)
                .list();
    }

    @Test
    void aDepartmentOpensInsideTheLicenceAndOnlyWithItsSeniorDoctors() {
        var opening = new Openings(product).licensed();
        var wanted = new HashMap<String, Object>(
                Map.of("subjectCode", "09", "nameZh", "儿科", "introduction", "儿科常见病", "place", "二层"));
        var refused = opening.applicant
                .post("/api/administration/departments", wanted)
                .expect(422);
        assertThat(refused.body().path("rule").path("id").asString("")).isEqualTo("DX-08");
        wanted.put("subjectCode", "03.04");
        wanted.put("nameZh", "心血管内科");
        var entered = opening.applicant
                .post("/api/administration/departments", wanted)
                .expect(201);
        assertThat(opening.applicant
                        .post("/api/administration/departments", wanted)
                        .expect(422)
                        .code())
                .isEqualTo("accreditation.department-there");
        String id = entered.body().path("items").path(0).path("id").asString("");
        var early = opening.applicant
                .post("/api/administration/departments/" + id + "/opening", null)
                .expect(409);
        assertThat(early.body().path("rule").path("id").asString("")).isEqualTo("IH-04");
        new Openings(product)
                .licensed()
                .applicant
                .post("/api/administration/departments/" + id + "/opening", null)
                .expect(404);
    }
}
