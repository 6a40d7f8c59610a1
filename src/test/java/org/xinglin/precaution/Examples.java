package org.xinglin.precaution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.precaution.Answers.Diabetes;
import org.xinglin.precaution.Answers.Implant;
import org.xinglin.precaution.Answers.Pregnancy;
import org.xinglin.precaution.Answers.Reaction;
import org.xinglin.precaution.Answers.Thinner;
import org.xinglin.precaution.Inquiry.Planned;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.ShippedRules;

/** Examinations and answers the tests of conflicts speak of. */
final class Examples {
    private Examples() {}

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = ChinaTime.at(TODAY, LocalTime.of(9, 0));
    static final RulesInForce RULES = ShippedRules.on(TODAY);

    static final Procedure CT = examination(Fasting.CONTRAST, Trait.IODINE, Trait.IONISING, Trait.SPOILT_BY_BARIUM);
    static final Procedure MRI = examination(Fasting.CONTRAST, Trait.MAGNET, Trait.GADOLINIUM);
    static final Procedure GASTROSCOPY =
            examination(Fasting.ENDOSCOPY, Trait.BIOPSY, Trait.SEDATION, Trait.SPOILT_BY_BARIUM);
    static final Procedure BLOOD = examination(Fasting.BLOOD);
    static final Procedure BREATH = examination(Fasting.BREATH, Trait.BREATH_TEST);
    static final Procedure BARIUM = examination(Fasting.ENDOSCOPY, Trait.BARIUM, Trait.IONISING);
    static final Procedure BLADDER = examination(null, Trait.FULL_BLADDER);
    static final Procedure HOLTER = examination(null, Trait.WORN);

    static Procedure examination(@Nullable Fasting fasting, Trait... traits) {
        return new Procedure(Set.of(traits), fasting);
    }

    static Span at(int days, int hour, int minute) {
        Instant starts = ChinaTime.at(TODAY.plusDays(days), LocalTime.of(hour, minute));
        return new Span(starts, starts.plus(Duration.ofMinutes(15)));
    }

    static Inquiry about(Procedure examination, Answers answers, @Nullable Span when, Planned... others) {
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
