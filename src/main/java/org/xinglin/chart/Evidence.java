package org.xinglin.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.kernel.PersonId;

/**
 * A definite diagnosis that a physical hospital made before (DX-04).
 *
 * @param inHouse whether the diagnosis stands in this record; otherwise the attachments show it
 */
public record Evidence(
        EvidenceId id,
        PersonId patient,
        String code,
        String nameZh,
        @Nullable String nameEn,
        LocalDate diagnosedOn,
        String hospital,
        boolean inHouse,
        List<AttachmentId> attachments,
        Instant submittedAt) {}
