package org.xinglin.precaution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.precaution.Inquiry.Planned;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.rulebook.RulesInForce;

/** Why a time does not fit: medicines that must stop first, fasts, and what else is booked. */
final class TimeChecks {
    private final Inquiry inquiry;
    private final Procedure procedure;
    private final RulesInForce rules;
    private final Span when;
    private final List<Finding> found = new ArrayList<>();

    private TimeChecks(Inquiry inquiry, Span when) {
        this.inquiry = inquiry;
        this.procedure = inquiry.procedure();
        this.rules = inquiry.rules();
        this.when = when;
    }

    static List<Finding> of(Inquiry inquiry, Span when) {
        var checks = new TimeChecks(inquiry, when);
        checks.fast();
        checks.metformin();
        checks.breath();
        for (Planned other : inquiry.others()) {
            checks.apart(other);
            if (other.procedure() != null) {
                checks.contrast(other, other.procedure());
                checks.barium(other);
                checks.recorder(other);
                checks.fasts(other, other.procedure());
            }
        }
        return checks.found;
    }

    /** EX-01, EX-02. */
    private void fast() {
        if (!inquiry.longFast()) {
            return;
        }
        LocalTime early = inquiry.clock("EX-02", "startBefore");
        LocalTime latest = inquiry.clock("EX-01", "latestStart");
        if (inquiry.diabetic() && !when.clock().isBefore(early)) {
            found.add(Finding.move("EX-02", "diabetic-late").with("time", Inquiry.words(early)));
        } else if (when.clock().isAfter(latest)) {
            found.add(Finding.move("EX-01", "fast-late").with("time", Inquiry.words(latest)));
        }
    }

    /** EX-03: with reduced kidneys the tablets stop well before. */
    private void metformin() {
        if (!stopsMetforminBefore(inquiry)) {
            return;
        }
        Duration before = rules.duration("EX-03", "stopBefore");
        notBefore("EX-03", "metformin-soon", inquiry.at().plus(before), before.toHours());
    }

    static boolean stopsMetforminBefore(Inquiry inquiry) {
        Integer egfr = BodyChecks.usableEgfr(inquiry);
        return inquiry.procedure().is(Trait.IODINE)
                && Boolean.TRUE.equals(inquiry.answers().metformin())
                && (egfr == null || egfr < inquiry.rules().number("EX-03", "normalFrom"));
    }

    /** EX-09. */
    private void breath() {
        if (procedure.is(Trait.BREATH_TEST)) {
            Answers a = inquiry.answers();
            washout("breath-antibiotics", a.antibioticsOn(), rules.duration("EX-09", "antibiotics"));
            washout("breath-acid", a.acidBlockersOn(), rules.duration("EX-09", "acidBlockers"));
        }
    }

    private void washout(String cause, @Nullable LocalDate last, Duration pause) {
        if (last != null) {
            Instant from = ChinaTime.at(last, LocalTime.MIDNIGHT).plus(pause);
            notBefore("EX-09", cause, from, pause.toDays());
        }
    }

    private void notBefore(String rule, String cause, Instant from, long length) {
        if (when.starts().isBefore(from)) {
            found.add(Finding.move(rule, cause).with("length", length).notBefore(from));
        }
    }

    /** EX-13: nobody is in two places. */
    private void apart(Planned other) {
        Duration gap = rules.duration("EX-13", "gap");
        boolean clear = !when.starts().isBefore(other.span().ends().plus(gap))
                || !when.ends().plus(gap).isAfter(other.span().starts());
        if (!clear) {
            found.add(Finding.move("EX-13", other.procedure() == null ? "overlaps-clinic" : "overlaps")
                    .with("minutes", gap.toMinutes())
                    .with("other", other.span().starts()));
        }
    }

    /** EX-06: two media of one kind. */
    private void contrast(Planned other, Procedure its) {
        boolean iodine = procedure.is(Trait.IODINE) && its.is(Trait.IODINE);
        boolean gadolinium = procedure.is(Trait.GADOLINIUM) && its.is(Trait.GADOLINIUM);
        if (!iodine && !gadolinium) {
            return;
        }
        Integer egfr = BodyChecks.usableEgfr(inquiry);
        boolean reduced = (egfr != null && egfr < rules.number("EX-06", "reducedBelow"))
                || inquiry.noted(ChartHint.KIDNEY_DISEASE);
        Duration apart = rules.duration("EX-06", reduced ? "apartReduced" : "apart");
        if (between(other).compareTo(apart) < 0) {
            found.add(Finding.move("EX-06", "contrast-again")
                    .with("hours", apart.toHours())
                    .with("other", other.span().starts()));
        }
    }

    /** EX-10: whichever of the two gives the barium comes second, or well before. */
    private void barium(Planned other) {
        Duration clears = rules.duration("EX-10", "clears");
        if (procedure.is(Trait.SPOILT_BY_BARIUM) && other.is(Trait.BARIUM) && within(other.span(), when, clears)) {
            found.add(Finding.move("EX-10", "barium-before")
                    .with("days", clears.toDays())
                    .with("other", other.span().starts()));
        }
        if (procedure.is(Trait.BARIUM) && other.is(Trait.SPOILT_BY_BARIUM) && within(when, other.span(), clears)) {
            found.add(Finding.move("EX-10", "barium-spoils")
                    .with("days", clears.toDays())
                    .with("other", other.span().starts()));
        }
    }

    /** EX-17. */
    private void recorder(Planned other) {
        Duration worn = rules.duration("EX-17", "worn");
        boolean clash = (procedure.is(Trait.WORN) && scanner(other) && within(when, other.span(), worn))
                || (other.is(Trait.WORN) && scanner(new Planned(procedure, when)) && within(other.span(), when, worn));
        if (clash) {
            found.add(Finding.move("EX-17", "recorder")
                    .with("hours", worn.toHours())
                    .with("other", other.span().starts()));
        }
    }

    private static boolean scanner(Planned one) {
        return one.is(Trait.MAGNET) || one.is(Trait.IONISING);
    }

    /** EX-12: one fast for all of a day, and no drinking before an endoscopy. */
    private void fasts(Planned other, Procedure its) {
        if (!when.sameDay(other.span())) {
            return;
        }
        boolean drinksFirst =
                drinksBefore(procedure, when, its, other.span()) || drinksBefore(its, other.span(), procedure, when);
        if (drinksFirst) {
            found.add(Finding.move("EX-12", "drinks-first")
                    .with("other", other.span().starts()));
        } else if (inquiry.longFast()
                && inquiry.isLong(its)
                && between(other).compareTo(rules.duration("EX-12", "gap")) > 0) {
            found.add(Finding.move("EX-12", "fasts-apart")
                    .with("hours", rules.number("EX-12", "gap"))
                    .with("other", other.span().starts()));
        }
    }

    private static boolean drinksBefore(Procedure drinks, Span first, Procedure empty, Span second) {
        return drinks.is(Trait.FULL_BLADDER)
                && empty.fasting() == Fasting.ENDOSCOPY
                && !first.starts().isAfter(second.starts());
    }

    private static boolean within(Span first, Span second, Duration length) {
        return !second.starts().isBefore(first.starts())
                && second.starts().isBefore(first.starts().plus(length));
    }

    private Duration between(Planned other) {
        return Duration.between(when.starts(), other.span().starts()).abs();
    }
}
