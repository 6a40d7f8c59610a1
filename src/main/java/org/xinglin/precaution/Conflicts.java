package org.xinglin.precaution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xinglin.precaution.Inquiry.Span;

/**
 * Works out what stands between a person and an examination: what the doctor must be asked, which times do not fit, how to
 * prepare. Pure: the same facts give the same findings, and a finding of a time never hides one of the body.
 */
public final class Conflicts {
    private Conflicts() {}

    /** All findings, the gravest first; those of a time only when one is in question. */
    public static List<Finding> of(Inquiry inquiry) {
        var found = new ArrayList<>(BodyChecks.of(inquiry));
        Span when = inquiry.when();
        if (when != null) {
            found.addAll(TimeChecks.of(inquiry, when));
        }
        preparations(inquiry, found);
        found.sort(Comparator.comparing(Finding::kind));
        return found;
    }

    /** What speaks against this time alone, whatever the doctor still has to be asked. */
    public static List<Finding> times(Inquiry inquiry, Span when) {
        return TimeChecks.of(inquiry.on(when), when);
    }

    /** Whether this time fits, whatever the doctor still has to be asked. */
    public static boolean fits(Inquiry inquiry, Span when) {
        return TimeChecks.of(inquiry.on(when), when).isEmpty();
    }

    private static void preparations(Inquiry inquiry, List<Finding> found) {
        Procedure procedure = inquiry.procedure();
        var rules = inquiry.rules();
        if (inquiry.fastingHours() > 0) {
            found.add(Finding.prepare("EX-01", "fast")
                    .with("hours", inquiry.fastingHours())
                    .with("clear", rules.number("EX-01", "clearFluids")));
        }
        if (inquiry.longFast() && inquiry.diabetic()) {
            found.add(Finding.prepare("EX-02", "diabetic-fast"));
        }
        if (procedure.is(Trait.IODINE) && Boolean.TRUE.equals(inquiry.answers().metformin())) {
            boolean before = TimeChecks.stopsMetforminBefore(inquiry);
            found.add(Finding.prepare("EX-03", before ? "metformin-stop" : "metformin-pause")
                    .with("before", rules.number("EX-03", "stopBefore"))
                    .with("after", rules.number("EX-03", "resumeAfter")));
        }
        if (procedure.is(Trait.FULL_BLADDER)) {
            found.add(Finding.prepare("EX-15", "drink")
                    .with("millilitres", rules.number("EX-15", "millilitres"))
                    .with("minutes", rules.number("EX-15", "drinkBefore")));
        }
        if (procedure.is(Trait.SEDATION)) {
            found.add(Finding.prepare("EX-14", "companion").with("hours", rules.number("EX-14", "noDriving")));
        }
        if (procedure.is(Trait.WORN)) {
            found.add(Finding.prepare("EX-17", "worn").with("hours", rules.number("EX-17", "worn")));
        }
        if (oneFast(inquiry)) {
            found.add(Finding.prepare("EX-12", "one-fast"));
        }
    }

    /** Whether another fasting examination stands on the same morning. */
    public static boolean oneFast(Inquiry inquiry) {
        Span when = inquiry.when();
        return when != null
                && inquiry.longFast()
                && inquiry.others().stream()
                        .anyMatch(o -> o.procedure() != null
                                && inquiry.isLong(o.procedure())
                                && o.span().sameDay(when));
    }
}
