package org.xinglin.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the coded diagnoses (CS-02).
 *
 * @param nameEn null where no English name is known
 * @param kinds any of common, chronic, notifiable, child
 */
public record Diagnosis(String code, String nameZh, @Nullable String nameEn, List<String> kinds) {
    /** The category of a code: its first three characters, by which DX-03 tells the same disease. */
    public String category(int characters) {
        return code.substring(0, Math.min(characters, code.length()));
    }
}
