package org.xinglin.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.RulesInForce;

/** What an application still lacks, each under its rule and with the field that lacks it. Pure. */
final class FormCheck {
    private static final String PHONE = "[0-9+][0-9 -]{4,19}";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private final InstitutionForm form;
    private final RulesInForce rules;
    private final LocalDate today;
    private final List<InvalidInput> findings = new ArrayList<>();

    private FormCheck(InstitutionForm form, RulesInForce rules, LocalDate today) {
        this.form = form;
        this.rules = rules;
        this.today = today;
    }

    /** In the order of the form's pages; empty when it may be submitted. */
    static List<InvalidInput> of(InstitutionForm form, Set<PaperSlot> papers, RulesInForce rules, LocalDate today) {
        var check = new FormCheck(form, rules, today);
        check.house();
        check.licence();
        check.place();
        check.systems();
        Arrays.stream(PaperSlot.values())
                .filter(slot -> !papers.contains(slot))
                .forEach(slot -> check.findings.add(
                        new InvalidInput("accreditation.paper-missing", "/papers/" + slot.name(), slot.rule())));
        return check.findings;
    }

    private void house() {
        required("kind", form.kind());
        required("nameZh", form.nameZh());
        required("shortZh", form.shortZh());
        required("shortEn", form.shortEn());
        required("hostZh", form.hostZh());
        unless(this::named, "accreditation.name-breaks-pattern", "nameZh", "IH-01");
        required("level", form.level());
        required("province", form.province());
        required("legalSubject", form.legalSubject());
        required("representative", form.representative());
        if (required("creditCode", form.creditCode())) {
            unless(
                    () -> CreditCode.right(CreditCode.written(text(form.creditCode()))),
                    "accreditation.credit-code-wrong",
                    "creditCode",
                    "ID-04");
        }
    }

    /** A second name is its host's with the suffix; a name of one's own has a mark before it. */
    private boolean named() {
        String name = text(form.nameZh());
        String suffix = rules.code("IH-01", "suffix");
        if (name.isEmpty() || form.kind() == null) {
            return true;
        }
        boolean ends = name.endsWith(suffix) && name.length() > suffix.length();
        return ends && (form.kind().ownSubject() || name.startsWith(text(form.hostZh())));
    }

    private void licence() {
        required("licenceNumber", form.licenceNumber());
        required("licenceIssuer", form.licenceIssuer());
        if (period("licenceFrom", form.licenceFrom(), "licenceTo", form.licenceTo())) {
            unless(() -> !before(form.licenceTo(), today), "accreditation.licence-over", "licenceTo", "DX-08");
        }
        List<String> subjects = listed(form.subjects());
        if (subjects.isEmpty()) {
            missing("subjects");
        }
        for (String code : subjects) {
            boolean known = code.matches(rules.code("CS-01", "pattern"))
                    && rules.codes("CS-01", "topLevel").contains(code.substring(0, 2));
            if (!known) {
                findings.add(new InvalidInput("directory.unknown-subject", "/subjects", "CS-01").stating("code", code));
            } else if (rules.flag("DX-08", "mustMirrorHost") && !covered(code)) {
                findings.add(new InvalidInput("accreditation.subject-not-of-host", "/subjects", "DX-08")
                        .stating("code", code));
            }
        }
    }

    private boolean covered(String code) {
        return listed(form.hostSubjects()).stream().anyMatch(h -> code.equals(h) || code.startsWith(h + "."));
    }

    private void place() {
        required("address", form.address());
        unless(
                () -> text(form.district()).matches("[1-9]\\d{5}"),
                "accreditation.district-malformed",
                "district",
                null);
        required("beds", form.beds());
        unless(
                () -> onMap(form.latitude(), 90) && onMap(form.longitude(), 180),
                "accreditation.place-off-the-map",
                "latitude",
                null);
        required("opening", form.opening());
        required("introduction", form.introduction());
        Map.of("phone", text(form.phone()), "complaintPhone", text(form.complaintPhone()))
                .forEach((field, number) -> unless(
                        () -> number.matches(PHONE),
                        "accreditation.phone-malformed",
                        field,
                        field.equals("phone") ? null : "IH-13"));
        unless(
                () -> text(form.complaintEmail()).matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}"),
                "accreditation.email-malformed",
                "complaintEmail",
                "IH-13");
        required("complaintHours", form.complaintHours());
        required("complaintOffice", form.complaintOffice());
    }

    private void systems() {
        Integer level = form.protectionLevel();
        unless(
                () -> level != null && level >= rules.number("IH-03", "level"),
                "accreditation.protection-too-low",
                "protectionLevel",
                "IH-03");
        required("protectionCertificate", form.protectionCertificate());
        if (period("protectionFrom", form.protectionFrom(), "protectionTo", form.protectionTo())) {
            unless(() -> !before(form.protectionTo(), today), "accreditation.protection-over", "protectionTo", "IH-03");
        }
        if (rules.flag("IH-02", "connected")) {
            unless(
                    () -> !text(form.supervisionReference()).isEmpty(),
                    "accreditation.connection-missing",
                    "supervisionReference",
                    "IH-02");
        }
        required("supervisionAuthority", form.supervisionAuthority());
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("qualityHead", text(form.qualityHead()));
        heads.put("informationHead", text(form.informationHead()));
        heads.put("pharmacyHead", text(form.pharmacyHead()));
        heads.forEach((field, head) ->
                unless(() -> !head.isEmpty(), "accreditation.department-head-missing", field, "IH-06"));
    }

    private boolean period(String from, @Nullable LocalDate begins, String to, @Nullable LocalDate ends) {
        boolean both = required(from, begins) & required(to, ends);
        unless(() -> !both || !before(ends, begins), "accreditation.ends-before-it-begins", to, null);
        unless(() -> !before(begins, EARLIEST) && !before(LATEST, ends), "accreditation.day-out-of-range", to, null);
        return both;
    }

    private static boolean onMap(@Nullable BigDecimal degrees, int most) {
        return degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private boolean required(String field, @Nullable Object value) {
        boolean there = value instanceof String text ? !text.isBlank() : value != null;
        if (!there) {
            missing(field);
        }
        return there;
    }

    private void missing(String field) {
        findings.add(new InvalidInput("accreditation.field-missing", "/" + field));
    }

    private void unless(BooleanSupplier right, String code, String field, @Nullable String rule) {
        if (!right.getAsBoolean()) {
            findings.add(
                    rule == null ? new InvalidInput(code, "/" + field) : new InvalidInput(code, "/" + field, rule));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static List<String> listed(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(v -> v != null).toList();
    }
}
