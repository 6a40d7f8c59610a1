package org.xinglin.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class UploadTests {
    @Autowired
    ApplicationContext product;

    Visitor patient;

    @BeforeEach
    void arrive() {
        patient = new Visitor(product).signInAsPatient();
    }

    @Test
    void aPhotoIsKeptAsPixelsAloneAndServedHarmlessly() throws IOException {
        byte[] jpeg = Files.picture("jpeg", 4000, 3000);
        byte[] withTail = join(jpeg, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        var kept = Files.upload(patient, "../../病历?.html", withTail).expect(201);
        assertThat(kept.text("mediaType")).isEqualTo("image/jpeg");
        assertThat(kept.text("fileName")).isEqualTo("病历.jpg");
        assertThat(kept.body().path("width").asInt()).isEqualTo(2560);
        var served = patient.get("/api/attachments/" + kept.text("id")).expect(200);
        assertThat(new String(served.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(served.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.headers().getFirst("Content-Security-Policy"))
                .contains("sandbox")
                .contains("default-src 'none'");
        assertThat(served.headers().getFirst("Content-Disposition")).startsWith("inline");
        var thumbnail =
                ImageIO.read(new ByteArrayInputStream(patient.get("/api/attachments/" + kept.text("id") + "/thumbnail")
                        .content()));
        assertThat(thumbnail.getWidth()).isEqualTo(320);
        new Visitor(product)
                .signInAsPatient()
                .get("/api/attachments/" + kept.text("id"))
                .expect(404);
    }

    @Test
    void aPhotoTakenUprightStandsUpright() throws IOException {
        byte[] jpeg = Files.picture("jpeg", 800, 400);
        var kept =
                Files.upload(patient, "upright.jpg", withOrientation(jpeg, 6)).expect(201);
        assertThat(kept.body().path("width").asInt()).isEqualTo(400);
        assertThat(kept.body().path("height").asInt()).isEqualTo(800);
        var image = ImageIO.read(new ByteArrayInputStream(
                patient.get("/api/attachments/" + kept.text("id")).content()));
        assertThat(image.getRGB(390, 10) & 0xFF)
                .as("the black corner turned to the right")
                .isLessThan(60);
        assertThat(image.getRGB(10, 10) & 0xFF0000).isGreaterThan(0xC00000);
    }

    @Test
    void webpIsUnderstood() {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        assertThat(Files.upload(patient, "scan.webp", webp).expect(201).text("mediaType"))
                .isEqualTo("image/jpeg");
    }

    @Test
    void disguisesAreRefusedByContent() {
        refused("<html><script>alert(1)</script></html>", "photo.jpg", 415, "attachment.type-not-allowed");
        refused(
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "drawing.png",
                415,
                "attachment.type-not-allowed");
        refused("MZ\u0090\u0000 this program", "record.pdf", 415, "attachment.type-not-allowed");
        refused("GIF89a...........", "moving.gif", 415, "attachment.type-not-allowed");
        refused("\n<html>%PDF-1.7", "polyglot.pdf", 415, "attachment.type-not-allowed");
        refused("%PDF-1.7 nothing follows", "broken.pdf", 422, "attachment.broken-pdf");
        refused("%PDF-1.7\n%%EOF", "empty.pdf", 422, "attachment.broken-pdf");
        refused("", "nothing.jpg", 422, "attachment.empty-file");
        byte[] cut = Arrays.copyOf(Files.png(), 60);
        assertThat(Files.upload(patient, "cut.png", cut).expect(422).code()).isEqualTo("attachment.broken-image");
        assertThat(Files.upload(patient, "big.pdf", new byte[10 * 1024 * 1024 + 1])
                        .expect(413)
                        .code())
                .isEqualTo("attachment.file-too-large");
        assertThat(Files.upload(patient, "huge.pdf", new byte[11 * 1024 * 1024 + 1])
                        .expect(413)
                        .code())
                .isEqualTo("web.upload-too-large");
        patient.post("/api/attachments", "{}").expect(415);
    }

    private void refused(String content, String name, int status, String code) {
        var answer = Files.upload(patient, name, content.getBytes(StandardCharsets.ISO_8859_1))
                .expect(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.text("pointer")).isEqualTo("/file");
        assertThat(answer.text("wayOut")).isNotBlank();
    }

    @Test
    void aBombIsRefusedBeforeItIsDecoded() {
        byte[] bomb = Files.picture("png", 8, 8);
        ByteBuffer header = ByteBuffer.wrap(bomb);
        header.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        header.putInt(29, (int) crc.getValue());
        assertThat(Files.upload(patient, "bomb.png", bomb).expect(422).code()).isEqualTo("attachment.too-many-pixels");
    }

    @Test
    void onlyPassivePdfsComeIn() throws IOException {
        var plain = Files.upload(patient, "出院小结.pdf", pdf(d -> {})).expect(201);
        var served = patient.get("/api/attachments/" + plain.text("id")).expect(200);
        assertThat(served.headers().getFirst("Content-Disposition")).startsWith("attachment");
        patient.get("/api/attachments/" + plain.text("id") + "/thumbnail").expect(404);
        refusedPdf(
                pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                "attachment.active-pdf");
        refusedPdf(pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionLaunch())), "attachment.active-pdf");
        refusedPdf(
                pdf(d -> {
                    try {
                        d.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }),
                "attachment.encrypted-pdf");
    }

    private void refusedPdf(byte[] content, String code) {
        assertThat(Files.upload(patient, "record.pdf", content).expect(422).code())
                .isEqualTo(code);
    }

    private static byte[] pdf(java.util.function.Consumer<PDDocument> with) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            with.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return join(Arrays.copyOf(jpeg, 2), exif.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
