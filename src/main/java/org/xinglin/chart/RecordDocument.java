package org.xinglin.chart;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.PersonId;

/**
 * An outpatient record as it is signed: everything a reader needs stands in it, so that it never changes with the world.
 *
 * @param form names this form, so that readers of later years know what they read
 * @param reason why an amendment was made; empty in the first version
 * @param previousSha256 hash of the version before; null in the first
 */
record RecordDocument(
        String form,
        RecordId record,
        int version,
        String reason,
        @Nullable String previousSha256,
        EncounterId encounter,
        EncounterKind kind,
        Instant seenAt,
        Instant writtenAt,
        Patient patient,
        Doctor doctor,
        Words institution,
        Words department,
        List<Section> sections,
        List<Line> diagnoses) {
    static final String FORM = "xinglin.outpatient-record.1";

    /** Who was seen. */
    @Schema(name = "SignedPatient")
    record Patient(
            PersonId id,
            String name,
            Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable String residentId) {}

    /** Who saw. */
    record Doctor(PersonId id, String name, String title) {}

    /** A field with its heading. */
    record Section(String id, Words label, String text) {}

    /** A diagnosis by code and name. */
    @Schema(name = "SignedDiagnosis")
    record Line(String code, Words name, boolean suspected) {}
}
