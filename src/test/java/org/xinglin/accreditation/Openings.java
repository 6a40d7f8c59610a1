package org.xinglin.accreditation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.testing.Visitor;

/** Hospitals on their way to a licence, for tests here and in the modules above. */
public final class Openings {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final ApplicationContext product;
    public final Visitor applicant;
    public final Visitor supervisor;
    public final String host;

    public Openings(ApplicationContext product) {
        this.product = product;
        int number = NUMBER.incrementAndGet();
        this.host = "试建第" + number + "医院";
        this.applicant = new Visitor(product).signInAsStaff("申办人", null, Role.APPLICANT);
        this.supervisor = new Visitor(product).signInAsStaff("监管员", null, Role.SUPERVISOR);
    }

    /** A form nothing is wrong with. */
    public Map<String, Object> form() {
        var today = ChinaTime.dateOf(product.getBean(Clock.class).instant());
        var form = new LinkedHashMap<String, Object>();
        form.put("kind", "SECOND_NAME");
        form.put("nameZh", host + "互联网医院");
        form.put("nameEn", "Trial Internet Hospital");
        form.put("shortZh", host);
        form.put("shortEn", "Trial " + NUMBER.get());
        form.put("hostZh", host);
        form.put("level", "TERTIARY_A");
        form.put("province", "99");
        form.put("creditCode", "91350100M000100Y43");
        form.put("legalSubject", host);
        form.put("representative", "申办人");
        form.put("licenceNumber", "L" + UUID.randomUUID());
        form.put("licenceIssuer", "试验市卫生健康委员会");
        form.put("licenceFrom", today.minusYears(1).toString());
        form.put("licenceTo", today.plusYears(4).toString());
        form.put("hostSubjects", List.of("03", "04"));
        form.put("subjects", List.of("03", "03.04"));
        form.put("beds", 300);
        form.put("address", "试验市一路1号");
        form.put("district", "990101");
        form.put("phone", "0990-0120001");
        form.put("opening", "每天 8:00–20:00");
        form.put("introduction", "一家试验用的医院。");
        form.put("complaintPhone", "0990-0120002");
        form.put("complaintEmail", "complaints@trial.example");
        form.put("complaintHours", "工作日 8:00–18:00");
        form.put("complaintOffice", "门诊楼一层");
        form.put("protectionLevel", 3);
        form.put("protectionCertificate", "990100-0001");
        form.put("protectionFrom", today.minusMonths(2).toString());
        form.put("protectionTo", today.plusYears(2).toString());
        form.put("supervisionReference", "LINK-0001");
        form.put("supervisionAuthority", "试验市监管平台");
        form.put("qualityHead", "甲");
        form.put("informationHead", "乙");
        form.put("pharmacyHead", "丙");
        return form;
    }

    public Openings write(Map<String, Object> form) {
        int version = applicant
                .post("/api/accreditation", null)
                .expect(200)
                .body()
                .path("version")
                .asInt();
        applicant
                .put("/api/accreditation", Map.of("version", version, "form", form))
                .expect(200);
        return this;
    }

    /** A document that opens. */
    public static byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of one's own. */
    public String upload(Visitor who) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(pdf()) {
            @Override
            public String getFilename() {
                return "制度.pdf";
            }
        });
        return who.upload("/api/attachments", parts).expect(201).text("id");
    }

    public Openings fileAll() {
        String paper = upload(applicant);
        for (PaperSlot slot : PaperSlot.values()) {
            applicant
                    .put("/api/accreditation/papers/" + slot, Map.of("attachmentId", paper))
                    .expect(200);
        }
        return this;
    }

    public Visitor.Answer submit() {
        return applicant.post("/api/accreditation/submission", null);
    }

    public String id() {
        return applicant.get("/api/accreditation").expect(200).text("id");
    }

    public Visitor.Answer license() {
        return supervisor.post("/api/accreditations/" + id() + "/licence", Map.of("connectionSeen", true));
    }

    /** From nothing to a licence; the applicant is the administrator afterwards. */
    public Openings licensed() {
        write(form()).fileAll().submit().expect(200);
        license().expect(200);
        // A new role is known to every node within a second, not at once.
        Awaitility.await().until(() -> applicant
                .get("/api/me")
                .expect(200)
                .body()
                .path("roles")
                .toString()
                .contains("ADMINISTRATOR"));
        return this;
    }
}
