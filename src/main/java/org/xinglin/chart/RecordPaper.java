package org.xinglin.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinglin.document.Press;
import org.xinglin.document.QrCode;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Installation;

/** Prints a signed record with the code that leads to its verification. */
@Component
class RecordPaper {
    private final Press press;
    private final Installation installation;

    RecordPaper(Press press, Installation installation) {
        this.press = press;
        this.installation = installation;
    }

    byte[] print(RecordDocument document, String code, String sha256, Instant signedAt, Locale locale) {
        boolean en = locale.getLanguage().equals("en");
        String address = installation.address().resolve("/verify/" + code).toString();
        var values = new HashMap<String, Object>();
        values.put("en", en);
        values.put("institution", document.institution().in(locale));
        values.put("department", document.department().in(locale));
        values.put("patient", document.patient().name());
        values.put("sex", sex(document, en));
        values.put("age", age(document));
        values.put("residentId", text(document.patient().residentId()));
        values.put("doctor", document.doctor().name());
        values.put("title", title(document.doctor().title(), en));
        values.put("kind", kind(document.kind(), en));
        values.put("seenAt", time(document.seenAt(), en));
        values.put("signedAt", time(signedAt, en));
        values.put("version", document.version());
        values.put("reason", document.reason());
        values.put("amended", document.version() > 1);
        values.put("code", code);
        values.put("sha256", sha256);
        values.put("address", address);
        values.put("qr", QrCode.of(address));
        values.put("diagnoses", diagnoses(document, locale, en));
        values.put("hasDiagnoses", !document.diagnoses().isEmpty());
        values.put(
                "sections",
                document.sections().stream()
                        .map(s -> Map.of("label", s.label().in(locale), "text", s.text()))
                        .toList());
        return press.pdf("outpatient-record", values);
    }

    private static List<Map<String, String>> diagnoses(RecordDocument document, Locale locale, boolean en) {
        String doubt = en ? " (suspected)" : "（待查）";
        return document.diagnoses().stream()
                .map(d -> Map.of("name", d.name().in(locale) + (d.suspected() ? doubt : ""), "code", d.code()))
                .toList();
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private static String age(RecordDocument document) {
        LocalDate born = document.patient().bornOn();
        return born == null
                ? ""
                : String.valueOf(Period.between(born, ChinaTime.dateOf(document.seenAt()))
                        .getYears());
    }

    private static String sex(RecordDocument document, boolean en) {
        return switch (document.patient().sex()) {
            case MALE -> en ? "male" : "男";
            case FEMALE -> en ? "female" : "女";
            case UNKNOWN -> "";
        };
    }

    private static String kind(EncounterKind kind, boolean en) {
        return switch (kind) {
            case ADVICE -> en ? "Online advice" : "线上咨询";
            case FOLLOW_UP -> en ? "Online follow-up" : "线上复诊";
            case CLINIC -> en ? "Clinic visit" : "线下门诊";
        };
    }

    private static String title(String title, boolean en) {
        return switch (title) {
            case "CHIEF" -> en ? "Chief physician" : "主任医师";
            case "ASSOCIATE_CHIEF" -> en ? "Associate chief physician" : "副主任医师";
            case "ATTENDING" -> en ? "Attending physician" : "主治医师";
            default -> en ? "Physician" : "医师";
        };
    }

    private static String time(Instant at, boolean en) {
        return DateTimeFormatter.ofPattern(
                        en ? "MMM d, yyyy HH:mm" : "yyyy年M月d日 HH:mm", en ? Locale.ENGLISH : Locale.CHINA)
                .format(at.atZone(ChinaTime.ZONE));
    }
}
