package org.xinglin.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.attachment.Files;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** No right over a child before a hospital accepted the guardian's papers (ID-10). */
@ProductTest
class ProofTests {
    private static final String PROOFS = "/api/guardianships/proofs";
    private static final String DESK = "/api/administration/guardianship-proofs";

    @Autowired
    ApplicationContext product;

    @Autowired
    Institutions institutions;

    @Autowired
    Guardians guardians;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Institution house;
    private Visitor administrator;
    private Visitor guardian;
    private PersonId child;

    @BeforeEach
    void people() {
        house = institutions.require(new InstitutionId(Clinic.of(product, ProofTests.class).institution));
        administrator = new Visitor(product).signInAsStaff("病案室", house.id().value(), Role.ADMINISTRATOR);
        guardian = new Visitor(product).signInAsPatient("苏婉清");
        child = added(guardian, "MOTHER");
    }

    private PersonId added(Visitor who, String relation) {
        return PersonId.of(who.post(
                        "/api/people",
                        Map.of(
                                "name",
                                "苏一诺",
                                "bornOn",
                                ChinaTime.dateOf(clock.instant()).minusYears(4).toString(),
                                "sex",
                                "FEMALE",
                                "relation",
                                relation,
                                "consentDigest",
                                who.get("/api/consents/child-data").expect(200).text("digest")))
                .expect(201)
                .text("personId"));
    }

    private Map<String, Object> proof(Map<String, Object> other) {
        var proof = new HashMap<String, Object>(Map.of(
                "ward", child.toString(),
                "kind", "BIRTH_CERTIFICATE",
                "institution", house.slug(),
                "files",
                        List.of(Files.upload(guardian, "出生证.png", Files.png())
                                .expect(201)
                                .text("id"))));
        proof.putAll(other);
        proof.values().removeIf(""::equals);
        return proof;
    }

    private String filed() {
        guardian.post(PROOFS, proof(Map.of())).expect(201);
        return mine(administrator).path("id").asString();
    }

    private static Visitor.Answer accept(Visitor staff, String id) {
        return staff.post(DESK + "/" + id + "/acceptance", null);
    }

    private JsonNode mine(Visitor staff) {
        return staff.get(DESK)
                .expect(200)
                .body()
                .valueStream()
                .filter(c -> c.path("guardian").asString().equals("苏婉清")
                        && c.path("state").asString().equals("WAITING"))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private boolean acts() {
        return guardians.mayActFor(guardian.person(), child);
    }

    @Test
    void papersAreFiledLookedAtAcceptedAndOnlyThenTheGuardianActs() {
        assertThat(acts()).isFalse();
        assertThat(guardian.get("/api/people").expect(200).body().size()).isOne();
        guardian.get("/api/consents?personId=" + child).expect(404);
        String id = filed();
        assertThat(acts()).as("handing in gives nothing").isFalse();
        var one = mine(administrator);
        assertThat(one.path("relation").asString()).isEqualTo("MOTHER");
        String file = DESK + "/" + id + "/files/"
                + one.path("files").path(0).path("id").asString();
        assertThat(administrator.get(file).expect(200).headers().getFirst("Content-Security-Policy"))
                .contains("sandbox");
        accept(administrator, id).expect(200);
        assertThat(acts()).isTrue();
        assertThat(guardian.get("/api/people")
                        .expect(200)
                        .body()
                        .path(1)
                        .path("name")
                        .asString())
                .isEqualTo("苏一诺");
        guardian.get("/api/consents?personId=" + child).expect(200);
        assertThat(guardian.post(PROOFS, proof(Map.of())).expect(409).code()).isEqualTo("guardianship.proven-already");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        guardian.get("/api/messages").expect(200).content())
                .asString()
                .contains("GUARDIANSHIP_DECIDED", "ACCEPTED"));
        assertThat(jdbc.sql("select count(*) from audit.entry where action like 'guardianship.%' and item_id = :id")
                        .param("id", UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .as("filed, read, accepted")
                .isEqualTo(3);
    }

    @Test
    void returnedPapersGiveNothingAndAreSentAgain() {
        String id = filed();
        assertThat(guardian.post(PROOFS, proof(Map.of())).expect(409).code()).isEqualTo("guardianship.waiting-already");
        assertThat(administrator
                        .post(DESK + "/" + id + "/return", Map.of("note", " "))
                        .expect(422)
                        .code())
                .isEqualTo("guardianship.note-missing");
        administrator.post(DESK + "/" + id + "/return", Map.of("note", "公章看不清")).expect(200);
        assertThat(acts()).isFalse();
        assertThat(guardian.get("/api/guardianships").expect(200).content())
                .asString()
                .contains("公章看不清", "RETURNED");
        assertThat(accept(administrator, id).expect(409).code()).isEqualTo("guardianship.decided-already");
        assertThat(acts()).isFalse();
        guardian.post(PROOFS, proof(Map.of())).expect(201);
    }

    @Test
    void addedAnewAfterBeingTakenOffItIsProvenAnew() {
        accept(administrator, filed()).expect(200);
        guardian.post("/api/people/" + child + "/removal", null).expect(204);
        assertThat(acts()).isFalse();
        child = added(guardian, "MOTHER");
        String late = filed();
        guardian.post("/api/people/" + child + "/removal", null).expect(204);
        assertThat(accept(administrator, late).expect(404).code()).isEqualTo("guardianship.claim-ended");
        assertThat(acts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kind, '', 422, guardianship.kind-missing",
        "institution, '', 422, guardianship.institution-missing",
        "institution, no-such-house, 422, guardianship.institution-missing",
        "files, '', 422, guardianship.files-missing",
        "ward, '', 404, guardianship.no-such-claim",
        "ward, 00000000-0000-7000-8000-000000000000, 404, guardianship.no-such-claim"
    })
    void papersThatCannotProveAreRefused(String field, String value, int status, String code) {
        assertThat(guardian.post(PROOFS, proof(Map.of(field, value)))
                        .expect(status)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void aBirthCertificateProvesParentsOnly() {
        child = added(guardian, "OTHER_GUARDIAN");
        var refused = guardian.post(PROOFS, proof(Map.of())).expect(422);
        assertThat(refused.code()).isEqualTo("guardianship.kind-does-not-prove");
        assertThat(refused.text("pointer")).isEqualTo("/kind");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("ID-10");
        guardian.post(PROOFS, proof(Map.of("kind", "APPOINTMENT"))).expect(201);
    }

    @Test
    void aPdfIsToldFromAPhotographWithItsNameAndSize() throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.save(pdf);
        }
        Visitor.Answer page =
                Files.upload(guardian, "出生医学证明.pdf", pdf.toByteArray()).expect(201);
        Visitor.Answer photo = Files.upload(guardian, "户口簿.png", Files.png()).expect(201);
        guardian.post(PROOFS, proof(Map.of("files", List.of(page.text("id"), photo.text("id")))))
                .expect(201);
        var one = mine(administrator);
        assertThat(one.path("files").valueStream().map(f -> f.path("name").asString()))
                .containsExactly("出生医学证明.pdf", "户口簿.png");
        assertThat(one.path("files").valueStream().map(f -> f.path("picture").asBoolean()))
                .containsExactly(false, true);
        assertThat(one.path("files").path(0).path("size").asLong())
                .isEqualTo(page.body().path("size").asLong())
                .isPositive();
        assertThat(administrator
                        .get(DESK + "/" + one.path("id").asString() + "/files/" + page.text("id"))
                        .expect(200)
                        .content())
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void neitherStrangersNorOthersFilesNorOtherHousesNorOnesOwnDecision() {
        var stranger = new Visitor(product).signInAsPatient("周小雨");
        assertThat(stranger.post(PROOFS, proof(Map.of())).expect(404).code()).isEqualTo("guardianship.no-such-claim");
        String foreign =
                Files.upload(stranger, "别人.png", Files.png()).expect(201).text("id");
        assertThat(guardian.post(PROOFS, proof(Map.of("files", List.of(foreign))))
                        .status())
                .isEqualTo(404);
        String id = filed();
        String file = mine(administrator).path("files").path(0).path("id").asString();
        var elsewhere = new Visitor(product).signInAsStaff("邻院", UUID.randomUUID(), Role.ADMINISTRATOR);
        elsewhere.get(DESK + "/" + id + "/files/" + file).expect(404);
        assertThat(accept(elsewhere, id).expect(404).code()).isEqualTo("guardianship.no-such-proof");
        new Visitor(product)
                .signInAsDoctor(house.id().value())
                .post(DESK + "/" + id + "/acceptance", null)
                .expect(403);
        accept(guardian, id).expect(403);
        jdbc.sql(
                        "update account.account set roles = '{PATIENT,ADMINISTRATOR}', institution_id = :house where person_id = :p")
                .param("house", house.id().value())
                .param("p", guardian.person().value())
                .update();
        var asStaff = new Visitor(product).continueAs(guardian.person(), true);
        assertThat(accept(asStaff, id).expect(403).code()).isEqualTo("guardianship.not-your-own");
        assertThat(acts()).isFalse();
    }

    @Test
    void ofManyDecisionsAtOnceOneStands() throws Exception {
        String id = filed();
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 3; n++) {
            acts.add(() -> accept(administrator, id).status());
            acts.add(() -> administrator
                    .post(DESK + "/" + id + "/return", Map.of("note", "看不清"))
                    .status());
        }
        assertThat(Together.together(acts)).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(acts())
                .isEqualTo(jdbc.sql("select state = 'ACCEPTED' from guardianship.proof where id = :id")
                        .param("id", UUID.fromString(id))
                        .query(Boolean.class)
                        .single());
    }
}
