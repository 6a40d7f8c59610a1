package org.xinglin.examination;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;
import org.xinglin.examination.Answers.Diabetes;
import org.xinglin.examination.Answers.Implant;
import org.xinglin.examination.Answers.Pregnancy;
import org.xinglin.examination.Answers.Reaction;
import org.xinglin.examination.Answers.Thinner;
import org.xinglin.examination.Examination.Device;
import org.xinglin.examination.Inquiry.Planned;
import org.xinglin.examination.Inquiry.Span;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Money;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.ShippedRules;

/** Examinations and answers the tests of conflicts speak of. */
final class Examples {
    private Examples() {}

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = ChinaTime.at(TODAY, LocalTime.of(9, 0));
    static final RulesInForce RULES = ShippedRules.on(TODAY);

    static final Examination CT = examination(Fasting.CONTRAST, Trait.IODINE, Trait.IONISING, Trait.SPOILT_BY_BARIUM);
    static final Examination MRI = examination(Fasting.CONTRAST, Trait.MAGNET, Trait.GADOLINIUM);
    static final Examination GASTROSCOPY =
            examination(Fasting.ENDOSCOPY, Trait.BIOPSY, Trait.SEDATION, Trait.SPOILT_BY_BARIUM);
    static final Examination BLOOD = examination(Fasting.BLOOD);
    static final Examination BREATH = examination(Fasting.BREATH, Trait.BREATH_TEST);
    static final Examination BARIUM = examination(Fasting.ENDOSCOPY, Trait.BARIUM, Trait.IONISING);
    static final Examination BLADDER = examination(null, Trait.FULL_BLADDER);
    static final Examination HOLTER = examination(null, Trait.WORN);

    static Examination examination(@Nullable Fasting fasting, Trait... traits) {
        var words = new Words("检查", "examination");
        return new Examination(
                UUID.randomUUID(),
                new InstitutionId(UUID.randomUUID()),
                "X",
                new Device(UUID.randomUUID(), words, words),
                words,
                words,
                Money.of("100.00"),
                Duration.ofMinutes(15),
                Arrays.stream(traits).collect(Collectors.toSet()),
                fasting);
    }

    static Span at(int days, int hour, int minute) {
        Instant starts = ChinaTime.at(TODAY.plusDays(days), LocalTime.of(hour, minute));
        return new Span(starts, starts.plus(Duration.ofMinutes(15)));
    }

    static Inquiry about(Examination examination, Answers answers, @Nullable Span when, Planned... others) {
        return new Inquiry(examination, answers, Set.of(), when, List.of(others), NOW, RULES);
    }

    static Answers kidneys(boolean metformin, @Nullable Integer egfr, int daysOld) {
        return new Answers(
                Pregnancy.NO,
                null,
                Reaction.NONE,
                metformin,
                false,
                egfr,
                egfr == null ? null : TODAY.minusDays(daysOld),
                false,
                metformin ? Diabetes.TABLETS : Diabetes.NONE,
                null,
                null,
                null,
                null,
                null);
    }

    static List<String> causes(Inquiry inquiry, Finding.Kind kind) {
        return Conflicts.of(inquiry).stream()
                .filter(f -> f.kind() == kind)
                .map(Finding::cause)
                .toList();
    }

    static List<String> blocks(Inquiry inquiry) {
        return causes(inquiry, Finding.Kind.BLOCK);
    }

    static List<String> moves(Inquiry inquiry) {
        return causes(inquiry, Finding.Kind.MOVE);
    }

    static Answers implant(Implant implant) {
        return new Answers(
                null, implant, Reaction.NONE, null, false, null, null, null, null, null, null, null, null, null);
    }

    static Answers pregnant(Pregnancy pregnancy) {
        return new Answers(
                pregnancy, null, Reaction.NONE, false, false, null, null, false, null, null, null, null, null, null);
    }

    static Answers thinner(Thinner thinner) {
        return new Answers(
                null, null, null, null, null, null, null, null, Diabetes.NONE, thinner, null, null, null, null);
    }

    static Answers diabetes(Diabetes diabetes) {
        return new Answers(
                null, null, null, null, null, null, null, null, diabetes, Thinner.NONE, null, null, null, null);
    }

    static Answers breath(@Nullable LocalDate antibiotics, @Nullable LocalDate acid) {
        return new Answers(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Diabetes.NONE,
                null,
                antibiotics != null,
                antibiotics,
                acid != null,
                acid);
    }
}
