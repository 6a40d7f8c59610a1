package org.xinglin.accreditation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.PlantedAttachments;
import org.xinglin.directory.InstitutionKind;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;

/** One hospital of the demo region that handed in its application yesterday and waits for the supervisor. */
@Component
class AccreditationDemoRows implements DemoRows {
    private final Applications applications;
    private final Papers papers;
    private final PlantedAttachments attachments;

    AccreditationDemoRows(Applications applications, Papers papers, PlantedAttachments attachments) {
        this.applications = applications;
        this.papers = papers;
        this.attachments = attachments;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String title() {
        return "a hospital that waits for its licence";
    }

    @Override
    public void plant(DemoSeed seed) {
        var id = new ApplicationId(seed.id("accreditation.application", 1));
        var applicant = new PersonId(seed.id("person.applicant", 2));
        Instant at = seed.at().minus(Duration.ofHours(20));
        applications.open(id, applicant, at.minus(Duration.ofDays(2)));
        applications.save(id, form(ChinaTime.dateOf(seed.at())), 1);
        int number = 0;
        for (PaperSlot slot : PaperSlot.values()) {
            AttachmentId paper = attachments.plant(
                    seed.id("accreditation.paper", ++number),
                    applicant,
                    slot.name().toLowerCase(Locale.ROOT) + ".pdf",
                    pdf(),
                    at);
            papers.put(id.value(), new Papers.Paper(slot, paper, "制度文件" + number + ".pdf", at), applicant);
        }
        applications.submit(id, at);
    }

    /** An empty page stands for each written rule. */
    private static byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InstitutionForm form(LocalDate today) {
        return new InstitutionForm(
                InstitutionKind.SECOND_NAME,
                "云筑县人民医院互联网医院",
                "Yunzhu County People's Internet Hospital",
                "云筑县医院",
                "Yunzhu County",
                "云筑县人民医院",
                "Yunzhu County People's Hospital",
                HospitalLevel.SECONDARY_A,
                "99",
                "91350100M000100Y43",
                "云筑县人民医院",
                "路遥知",
                "PDY990121990121A100199",
                "云筑县卫生健康局",
                today.minusMonths(1),
                today.minusMonths(1).plusYears(5),
                List.of("02", "03", "04", "09"),
                List.of("02", "03", "03.04", "03.07"),
                420,
                "云筑县青石路9号",
                "990121",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "0991-0130001",
                "互联网诊疗：每天 8:00–20:00\n线下门诊：周一至周六",
                "云筑县人民医院服务全县三十万人口，慢性病复诊占门诊的四成。",
                "0991-0130002",
                "complaints@yunzhu.example",
                "工作日 8:00–18:00",
                "门诊楼一层医患办",
                3,
                "9901-3-00031007",
                today.minusMonths(5),
                today.plusYears(2),
                "XCJG-LINK-2026-0012",
                "杏川市互联网医疗服务监管平台",
                "余清",
                "纪衡",
                "白芷若");
    }
}
