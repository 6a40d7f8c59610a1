package org.xinglin.chart;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;

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
        SignedPatient patient,
        SigningDoctor doctor,
        Words institution,
        Words department,
        List<SignedSection> sections,
        List<SignedDiagnosis> diagnoses) {
    static final String FORM = "xinglin.outpatient-record.1";
}
