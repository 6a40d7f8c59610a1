package org.xinglin.portability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** A person takes a copy of all that is kept about them, everybody with its code can prove it, and nobody gets another's. */
@ProductTest
class PortabilityTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JsonMapper json;

    private Visitor booked(String name) {
        var patient = new Visitor(product).signInAsPatient(name);
        Clinic clinic = Clinic.of(product, PortabilityTests.class);
        var held = clinic.hold(
                        patient,
                        clinic.slot(1, Duration.ofDays(9)),
                        UUID.randomUUID().toString())
                .expect(201);
        clinic.pay(held).expect(204);
        return patient;
    }

    @Test
    void aCopyHoldsWhatIsKeptAndBearsTheMark() throws Exception {
        var patient = booked("欧阳𠮷");
        var other = booked("旁人甲");
        var centre = patient.get("/api/own-centre").expect(200);
        assertThat(centre.content()).asString().contains("appointments", "bills", "SV-07");
        var made = patient.post("/api/own-copies", Map.of("form", "JSON")).expect(200);
        var copy = json.readTree(made.content());
        assertThat(new String(made.content(), StandardCharsets.UTF_8))
                .contains("欧阳𠮷", "试验医院", "周岐", "25.00", "已预约")
                .doesNotContain("旁人甲", other.person().toString());
        String code = copy.path("verificationCode").asString();
        var proof = new Visitor(product).get("/api/own-copies/" + code).expect(200);
        assertThat(proof.text("sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(made.content())));
        assertThat(proof.text("holder")).isEqualTo("欧**");
        assertThat(proof.content()).asString().contains("试验医院");

        byte[] paper = patient.speaking("en")
                .post("/api/own-copies", Map.of("form", "PDF"))
                .expect(200)
                .content();
        assertThat(text(paper)).contains("Copy no. FZ", "欧阳𠮷", "Trial Hospital", "Booked", "¥25.00");
        assertThat(patient.get("/api/access-log?own=true").expect(200).content())
                .asString()
                .contains("own-copy.take");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void nobodyTakesAnothersCopy() {
        var patient = new Visitor(product).signInAsPatient();
        UUID foreign = new Visitor(product).signInAsPatient("别人").person().value();
        assertThat(patient.get("/api/own-centre?patient=" + foreign).expect(404).code())
                .isEqualTo("identity.no-such-person");
        assertThat(patient.post("/api/own-copies", Map.of("form", "JSON", "patientId", foreign))
                        .expect(404)
                        .code())
                .isEqualTo("identity.no-such-person");
        assertThat(patient.post("/api/own-copies", Map.of()).expect(422).code()).isEqualTo("portability.form-missing");
        assertThat(patient.get("/api/own-copies/00000000000000000000")
                        .expect(404)
                        .code())
                .isEqualTo("portability.no-such-copy");
        new Visitor(product)
                .signInAsStaff("管理", UUID.randomUUID(), Role.ADMINISTRATOR)
                .post("/api/own-copies", Map.of("form", "JSON"))
                .expect(403);
    }

    @Test
    void aDayHasAnEndAlsoWhenAllAreAskedForAtOnce() throws Exception {
        var patient = new Visitor(product).signInAsPatient();
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 8; n++) {
            acts.add(() ->
                    patient.post("/api/own-copies", Map.of("form", "JSON")).status());
        }
        assertThat(Together.together(acts)).filteredOn(s -> s == 200).hasSize(5);
        var refused = patient.post("/api/own-copies", Map.of("form", "JSON")).expect(429);
        assertThat(refused.code()).isEqualTo("portability.too-many");
        assertThat(refused.headers().getFirst("Retry-After")).isNotNull();
    }
}
