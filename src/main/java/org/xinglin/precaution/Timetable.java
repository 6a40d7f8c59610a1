package org.xinglin.precaution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.precaution.PreparationStep.What;

/** What to do when, from the first thing to stop to the last thing to wait for. */
public final class Timetable {
    private Timetable() {}

    /** In order of time; the examination itself is among them. */
    public static List<PreparationStep> of(Inquiry inquiry, Span when) {
        var rules = inquiry.rules();
        Procedure procedure = inquiry.procedure();
        Instant start = when.starts();
        var steps = new ArrayList<PreparationStep>();
        steps.add(new PreparationStep(start.minus(rules.duration("EX-18", "arriveBefore")), What.ARRIVE, 0));
        steps.add(new PreparationStep(start, What.BEGIN, 0));
        boolean metformin = procedure.is(Trait.IODINE)
                && Boolean.TRUE.equals(inquiry.answers().metformin());
        if (metformin) {
            Instant stop = TimeChecks.stopsMetforminBefore(inquiry)
                    ? start.minus(rules.duration("EX-03", "stopBefore"))
                    : start;
            steps.add(new PreparationStep(stop, What.STOP_METFORMIN, 0));
            steps.add(new PreparationStep(start.plus(rules.duration("EX-03", "resumeAfter")), What.KIDNEY_CHECK, 0));
        }
        if (inquiry.fastingHours() > 0) {
            steps.add(new PreparationStep(fastFrom(inquiry, when), What.NO_FOOD, inquiry.fastingHours()));
            steps.add(new PreparationStep(start.minus(rules.duration("EX-01", "clearFluids")), What.NO_WATER, 0));
            steps.add(new PreparationStep(when.ends(), What.EAT, 0));
        }
        if (inquiry.longFast() && inquiry.diabetic()) {
            Instant morning = ChinaTime.at(ChinaTime.dateOf(start), inquiry.clock("EX-01", "morningFrom"));
            steps.add(new PreparationStep(earlier(morning, start), What.SKIP_DIABETES_DRUGS, 0));
        }
        if (procedure.is(Trait.FULL_BLADDER)) {
            steps.add(new PreparationStep(
                    start.minus(rules.duration("EX-15", "drinkBefore")),
                    What.DRINK,
                    rules.number("EX-15", "millilitres")));
        }
        if (procedure.is(Trait.SEDATION)) {
            steps.add(new PreparationStep(start.plus(rules.duration("EX-14", "noDriving")), What.DRIVE_AGAIN, 0));
        }
        if (procedure.is(Trait.WORN)) {
            steps.add(new PreparationStep(start.plus(rules.duration("EX-17", "worn")), What.TAKE_OFF, 0));
        }
        steps.sort(Comparator.comparing(PreparationStep::at).thenComparing(PreparationStep::what));
        return steps;
    }

    /** A long fast of a morning begins the evening before: nobody gets up at night to eat. */
    private static Instant fastFrom(Inquiry inquiry, Span when) {
        Instant needed = when.starts().minus(Duration.ofHours(inquiry.fastingHours()));
        LocalDate day = ChinaTime.dateOf(when.starts());
        Instant evening = ChinaTime.at(day.minusDays(1), inquiry.clock("EX-01", "eveningFrom"));
        Instant morning = ChinaTime.at(day, inquiry.clock("EX-01", "morningFrom"));
        return needed.isBefore(morning) ? earlier(needed, evening) : needed;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
