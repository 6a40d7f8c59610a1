package org.xinglin.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How one parameter goes on in one scope: spans of days that follow each other, each with the value that counts. */
final class Timeline {
    private Timeline() {}

    /** @param to first day no longer in force; null while open */
    record Span(
            Parameter parameter, LocalDate from, @Nullable LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** @param same parameters of one name and one scope, shipped and amended */
    static List<Span> of(Collection<Parameter> same) {
        var turns = new TreeSet<LocalDate>();
        for (Parameter p : same) {
            turns.add(p.from());
            if (p.to() != null) {
                turns.add(p.to());
            }
        }
        var spans = new ArrayList<Span>();
        for (LocalDate from : turns) {
            LocalDate to = turns.higher(from);
            same.stream()
                    .filter(p -> p.inForce(from))
                    .max(Parameter.precedenceIn(same.iterator().next().scope()))
                    .ifPresent(p -> append(spans, new Span(p, from, to)));
        }
        return spans;
    }

    private static void append(List<Span> spans, Span next) {
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null
                && next.from().equals(last.to())
                && last.parameter().value().equals(next.parameter().value())) {
            spans.set(spans.size() - 1, new Span(last.parameter(), last.from(), next.to()));
        } else {
            spans.add(next);
        }
    }
}
