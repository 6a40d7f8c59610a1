package org.xinglin.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change a parameter from a day on.
 *
 * @param value a number, boolean, string or list of strings, as the parameter has in the catalogue
 * @param to first day no longer in force; null for good
 * @param reason the document that demands it, for readers and auditors
 */
record Amendment(
        String ruleId,
        String name,
        Object value,
        LocalDate from,
        @Nullable LocalDate to,
        Scope scope,
        String reason) {}
