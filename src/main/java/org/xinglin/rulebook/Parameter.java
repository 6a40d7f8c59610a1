package org.xinglin.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number, flag or list a rule works with, for a time and a place.
 *
 * @param unit count, minutes, hours, days, years, bytes, characters, code or flag
 * @param value a number, boolean, string or list of strings
 * @param from first day in force
 * @param to first day no longer in force; null while open
 */
public record Parameter(
        String name,
        String unit,
        Object value,
        LocalDate from,
        @Nullable LocalDate to,
        Scope scope) {
    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
