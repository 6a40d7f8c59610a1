package org.xinglin.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A number, flag or list a rule works with, for a time and a place.
 *
 * @param unit count, minutes, hours, days, years, bytes, characters, date, code or flag
 * @param value a number, boolean, string or list of strings
 * @param from first day in force
 * @param to first day no longer in force; null while open
 * @param amendment number of the amendment that brought it; 0 when the product ships it
 */
public record Parameter(
        String name,
        String unit,
        Object value,
        LocalDate from,
        @Nullable LocalDate to,
        Scope scope,
        long amendment) {
    /** Among those that cover a day and a place: the narrowest wins, then the later amendment, then the later start. */
    static Comparator<Parameter> precedenceIn(Scope act) {
        return Comparator.<Parameter>comparingInt(p -> p.scope().coverage(act))
                .thenComparing(Parameter::amendment)
                .thenComparing(Parameter::from);
    }

    boolean covers(LocalDate day, Scope act) {
        return inForce(day) && scope.coverage(act) >= 0;
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
