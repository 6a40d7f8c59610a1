package org.xinglin.precaution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.precaution.Answers.Implant;
import org.xinglin.precaution.Answers.Reaction;
import org.xinglin.rulebook.RulesInForce;

/** What can be answered for the patient, from the record and from what they said before; and what may be answered at all. */
public final class Prefill {
    private static final int YEARS_BACK = 20;

    private Prefill() {}

    /**
     * Lasting things are taken over, passing ones such as a pregnancy are asked anew; the record wins.
     *
     * @param before what the patient said last
     * @param egfr kidney function as the doctor knows it
     */
    public static Answers of(Answers before, @Nullable Integer egfr, @Nullable LocalDate egfrOn, Inquiry inquiry) {
        boolean kidneysByDoctor = egfr != null;
        return new Answers(
                null,
                inquiry.noted(ChartHint.ACTIVE_IMPLANT) ? Implant.ACTIVE : before.implant(),
                reaction(inquiry, before),
                before.metformin(),
                inquiry.noted(ChartHint.KIDNEY_DISEASE) ? Boolean.TRUE : before.kidneyDisease(),
                kidneysByDoctor ? egfr : before.egfr(),
                kidneysByDoctor ? egfrOn : before.egfrOn(),
                inquiry.noted(ChartHint.OVERACTIVE_THYROID) ? Boolean.TRUE : before.overactiveThyroid(),
                before.diabetes(),
                before.thinner(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable Reaction reaction(Inquiry inquiry, Answers before) {
        if (inquiry.noted(ChartHint.IODINATED_REACTION)) {
            return Reaction.IODINATED;
        }
        return inquiry.noted(ChartHint.GADOLINIUM_REACTION) ? Reaction.GADOLINIUM : before.contrastReaction();
    }

    /** The questions the record has something to say about. */
    public static Set<Question> noted(Set<ChartHint> hints) {
        var noted = EnumSet.noneOf(Question.class);
        for (ChartHint hint : hints) {
            noted.add(
                    switch (hint) {
                        case IODINATED_REACTION, GADOLINIUM_REACTION, NEAR_IODINE_ALLERGY -> Question.CONTRAST_REACTION;
                        case DIABETES -> Question.DIABETES;
                        case KIDNEY_DISEASE -> Question.KIDNEYS;
                        case OVERACTIVE_THYROID -> Question.THYROID;
                        case ACTIVE_IMPLANT -> Question.IMPLANT;
                        case PREGNANCY -> Question.PREGNANCY;
                    });
        }
        return noted;
    }

    /** Refuses what is missing or cannot be, with its place. */
    public static void require(Set<Question> asked, Answers given, RulesInForce rules, Instant at) {
        for (Question question : asked) {
            if (!question.answered(given)) {
                throw new InvalidInput("precaution.answer-missing", question.pointer());
            }
        }
        requireKidneys(given.egfr(), given.egfrOn(), rules, at);
        requireDay(given.antibiotics(), given.antibioticsOn(), "/antibioticsOn", at);
        requireDay(given.acidBlockers(), given.acidBlockersOn(), "/acidBlockersOn", at);
    }

    public static void requireKidneys(@Nullable Integer egfr, @Nullable LocalDate on, RulesInForce rules, Instant at) {
        if (egfr != null && (egfr < 1 || egfr > rules.number("EX-04", "highest"))) {
            throw new InvalidInput("precaution.egfr-unlikely", "/egfr")
                    .stating("limit", rules.number("EX-04", "highest"));
        }
        if (egfr == null && on != null) {
            throw new InvalidInput("precaution.answer-missing", "/egfr");
        }
        requireDay(egfr != null, on, "/egfrOn", at);
    }

    private static void requireDay(@Nullable Boolean needed, @Nullable LocalDate day, String pointer, Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        if (day == null && Boolean.TRUE.equals(needed)) {
            throw new InvalidInput("precaution.answer-missing", pointer);
        }
        if (day != null && (day.isAfter(today) || day.isBefore(today.minusYears(YEARS_BACK)))) {
            throw new InvalidInput("precaution.day-unlikely", pointer);
        }
    }
}
