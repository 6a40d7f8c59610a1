package org.xinglin.wording;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.RulesInForce;

/** What a house may write: all that is needed, nothing of the patient, nothing a carrier or a swindler would use (XL-SMS, XL-NEWS). */
final class TemplateCheck {
    /** Who the patient is and what ails them does not go through the air in the open. */
    private static final Set<String> OF_THE_PATIENT = Set.of(
            "姓名",
            "患者",
            "患者姓名",
            "手机号",
            "身份证号",
            "性别",
            "年龄",
            "住址",
            "诊断",
            "病情",
            "症状",
            "病史",
            "过敏",
            "药品",
            "处方",
            "检查",
            "检验",
            "结果",
            "报告",
            "科室",
            "医生",
            "医师",
            "医院",
            "name",
            "patient",
            "patientname",
            "phone",
            "residentid",
            "sex",
            "age",
            "address",
            "diagnosis",
            "complaint",
            "symptom",
            "history",
            "allergy",
            "drug",
            "medicine",
            "prescription",
            "examination",
            "result",
            "report",
            "department",
            "doctor",
            "hospital");

    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|\\w\\.(com|cn|net|org)\\b");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}【】]");

    private TemplateCheck() {}

    /** Refuses with the language's pointer: missing, too long, unreadable, a link, and whatever is wrong with places. */
    static Template checked(TextOccasion occasion, @Nullable String zh, @Nullable String en, RulesInForce rules) {
        int longest = rules.number(occasion.channel().rule(), "longest");
        return new Template(text(occasion, zh, true, longest), text(occasion, en, false, longest));
    }

    private static String text(TextOccasion occasion, @Nullable String typed, boolean chinese, int longest) {
        String pointer = chinese ? "/zh" : "/en";
        String rule = occasion.channel().rule();
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new InvalidInput("wording.text-missing", pointer);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidInput("wording.text-too-long", pointer, rule).stating("longest", longest);
        }
        if (UNREADABLE.matcher(text).find()) {
            throw new InvalidInput("wording.text-unreadable", pointer, rule);
        }
        if (LINK.matcher(text).find()) {
            throw new InvalidInput("wording.no-links", pointer, rule);
        }
        places(occasion, text, chinese, pointer);
        return text;
    }

    private static void places(TextOccasion occasion, String text, boolean chinese, String pointer) {
        String rule = occasion.channel().rule();
        Set<Placeholder> there = EnumSet.noneOf(Placeholder.class);
        Matcher places = Template.PLACE.matcher(text);
        while (places.find()) {
            String name = places.group(1).strip();
            there.add(Placeholder.named(name, chinese)
                    .filter(occasion.allowed()::contains)
                    .orElseThrow(() -> notForThis(name, pointer, rule)));
        }
        if (BRACE.matcher(Template.PLACE.matcher(text).replaceAll("")).find()) {
            throw new InvalidInput("wording.brace-open", pointer);
        }
        for (Placeholder needed : occasion.required()) {
            if (!there.contains(needed)) {
                throw new InvalidInput("wording.field-missing", pointer, rule)
                        .stating("field", chinese ? needed.zh() : needed.en());
            }
        }
    }

    private static InvalidInput notForThis(String name, String pointer, String rule) {
        boolean ofThePatient =
                OF_THE_PATIENT.contains(name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT));
        var refused = ofThePatient
                ? new InvalidInput("wording.patient-field", pointer, rule)
                : new InvalidInput("wording.unknown-field", pointer);
        return refused.stating("field", name);
    }

    static Map<Placeholder, String> samples(String hotline, String house) {
        var samples = new EnumMap<Placeholder, String>(Placeholder.class);
        for (Placeholder place : Placeholder.values()) {
            samples.put(place, place.sample());
        }
        samples.put(Placeholder.HOTLINE, hotline);
        samples.put(Placeholder.HOSPITAL, house);
        return samples;
    }
}
