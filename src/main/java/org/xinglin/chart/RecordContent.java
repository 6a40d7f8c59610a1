package org.xinglin.chart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * What a doctor writes into an outpatient record.
 *
 * @param fields text by field id of the templates
 * @param diagnoses the main one first
 */
record RecordContent(
        @NotNull @Size(max = 60) String template,
        @NotNull @Size(max = 40) Map<String, @NotNull String> fields,
        @NotNull @Size(max = 100) List<@NotNull @Valid Line> diagnoses) {
    static final RecordContent EMPTY = new RecordContent("", Map.of(), List.of());

    /** One diagnosis as written: the code decides the name. */
    record Line(@NotNull String code, boolean suspected) {}
}
