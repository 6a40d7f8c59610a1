package org.xinglin.terminology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the coded diagnoses (CS-02).
 *
 * @param nameEn null where no English name is known
 * @param kinds any of common, chronic, notifiable, child
 */
public record Diagnosis(
        String code, String nameZh, @Nullable String nameEn, List<String> kinds) {}
