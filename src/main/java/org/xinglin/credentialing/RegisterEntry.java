package org.xinglin.credentialing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the national register says about a doctor.
 *
 * @param title national code of the rank
 * @param scope clinical subjects of the registration
 * @param practisingSince first day of independent work
 * @param place the main institution by name; null when the register names none
 */
record RegisterEntry(
        String certificate,
        String name,
        String sex,
        String title,
        List<String> scope,
        LocalDate practisingSince,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable String place) {}
