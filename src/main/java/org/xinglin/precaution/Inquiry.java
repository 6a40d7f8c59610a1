package org.xinglin.precaution;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.RulesInForce;

/**
 * All that bears on one examination of one person.
 *
 * @param when the time in question; null while none was chosen
 * @param others what else the person has booked
 * @param at now
 */
public record Inquiry(
        Procedure procedure,
        Answers answers,
        Set<ChartHint> hints,
        @Nullable Span when,
        List<Planned> others,
        Instant at,
        RulesInForce rules) {
    public Inquiry on(Span span) {
        return new Inquiry(procedure, answers, hints, span, others, at, rules);
    }

    boolean noted(ChartHint hint) {
        return hints.contains(hint);
    }

    /** How long the fast lasts, in hours; zero without one. */
    int fastingHours() {
        return hours(procedure);
    }

    int hours(Procedure of) {
        return of.fasting() == null
                ? 0
                : switch (of.fasting()) {
                    case BLOOD -> rules.number("EX-01", "blood");
                    case ULTRASOUND -> rules.number("EX-01", "ultrasound");
                    case ENDOSCOPY -> rules.number("EX-01", "endoscopy");
                    case BREATH -> rules.number("EX-01", "breath");
                    case CONTRAST -> rules.number("EX-01", "contrast");
                };
    }

    boolean longFast() {
        return isLong(procedure);
    }

    boolean isLong(Procedure of) {
        return hours(of) >= rules.number("EX-01", "longFrom");
    }

    boolean diabetic() {
        return answers.drugsForDiabetes() || (noted(ChartHint.DIABETES) && answers.diabetes() == null);
    }

    public LocalTime clock(String rule, String name) {
        return LocalTime.parse(rules.code(rule, name));
    }

    /** From when to when. */
    public record Span(Instant starts, Instant ends) {
        LocalTime clock() {
            return starts.atZone(ChinaTime.ZONE).toLocalTime();
        }

        boolean sameDay(Span other) {
            return ChinaTime.dateOf(starts).equals(ChinaTime.dateOf(other.starts));
        }
    }

    /**
     * Something else that is booked.
     *
     * @param procedure null for a clinic
     */
    public record Planned(@Nullable Procedure procedure, Span span) {
        boolean is(Trait trait) {
            return procedure != null && procedure.is(trait);
        }
    }

    static String words(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute()).toLowerCase(Locale.ROOT);
    }
}
