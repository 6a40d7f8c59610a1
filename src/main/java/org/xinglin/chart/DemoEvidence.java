package org.xinglin.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.PlantedAttachments;
import org.xinglin.document.Press;
import org.xinglin.identity.Person;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.terminology.Diagnosis;
import org.xinglin.terminology.DiagnosisCatalogue;

/** Earlier records of a few patients of the demo, so that a follow-up waits for its doctor with papers to read. */
@Component
class DemoEvidence {
    private static final String CODE = "I10.x00x002";
    private static final int FROM_AGE = 40;
    private static final int PATIENTS = 3;
    private static final int DPI = 96;
    private final Evidences evidences;
    private final DiagnosisCatalogue catalogue;
    private final PlantedAttachments attachments;
    private final Press press;

    DemoEvidence(Evidences evidences, DiagnosisCatalogue catalogue, PlantedAttachments attachments, Press press) {
        this.evidences = evidences;
        this.catalogue = catalogue;
        this.attachments = attachments;
        this.press = press;
    }

    void plant(DemoSeed seed, List<Person> patients) {
        LocalDate today = ChinaTime.dateOf(seed.at());
        Diagnosis diagnosis = catalogue
                .find(CODE)
                .or(() -> catalogue.find("I10"))
                .orElseThrow(() -> new IllegalStateException("the catalogue knows no hypertension"));
        List<Person> chosen = patients.stream()
                .filter(p -> p.verified() && p.bornOn() != null && p.ageOn(today) >= FROM_AGE)
                .limit(PATIENTS)
                .toList();
        for (int i = 0; i < chosen.size(); i++) {
            plant(seed, i, chosen.get(i), diagnosis);
        }
    }

    private void plant(DemoSeed seed, int n, Person patient, Diagnosis diagnosis) {
        RandomGenerator random = seed.random("chart.evidence", n);
        LocalDate day = ChinaTime.dateOf(seed.at()).minusDays(random.nextInt(40, 200));
        Instant at = seed.at().minus(Duration.ofMinutes(50 + 13L * n));
        String hospital = n % 2 == 0 ? "云汀县人民医院" : "柳溪市第二医院";
        byte[] paper = paper(patient, diagnosis, hospital, day, random);
        var photo = attachments.plant(seed.id("chart.evidence.photo", n), patient.id(), "病历照片.png", photo(paper), at);
        var pdf = attachments.plant(seed.id("chart.evidence.paper", n), patient.id(), "门诊病历.pdf", paper, at);
        var files = List.<AttachmentId>of(photo, pdf);
        var id = new EvidenceId(seed.id("chart.evidence", n));
        String en = diagnosis.nameEn();
        evidences.add(
                new Evidence(
                        id, patient.id(), diagnosis.code(), diagnosis.nameZh(), en, day, hospital, false, files, at),
                null,
                patient.id());
    }

    private byte[] paper(Person patient, Diagnosis diagnosis, String hospital, LocalDate day, RandomGenerator random) {
        return press.pdf(
                "demo-earlier-record",
                Map.ofEntries(
                        Map.entry("hospital", hospital),
                        Map.entry("patient", patient.name()),
                        Map.entry("sex", patient.sex() == Sex.FEMALE ? "女" : "男"),
                        Map.entry("age", patient.ageOn(day)),
                        Map.entry("day", day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"),
                        Map.entry("years", random.nextInt(2, 12)),
                        Map.entry("highest", random.nextInt(156, 178) + "/" + random.nextInt(94, 108)),
                        Map.entry("home", random.nextInt(128, 140) + "/" + random.nextInt(76, 88)),
                        Map.entry("pulse", random.nextInt(64, 82)),
                        Map.entry("diagnosis", diagnosis.nameZh()),
                        Map.entry("code", diagnosis.code())));
    }

    /** What a phone would have sent: the upper part of the page. */
    private static byte[] photo(byte[] paper) {
        try (var document = Loader.loadPDF(paper)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(page.getSubimage(0, 0, page.getWidth(), page.getHeight() * 3 / 5), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
