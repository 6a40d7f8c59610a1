package org.xinglin.accreditation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param findings what stands in the way of handing it in, or of the licence */
record ApplicationView(
        ApplicationId id,
        Application.State state,
        String applicant,
        InstitutionForm form,
        int version,
        @Nullable String remark,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        FilesView files,
        List<Finding> findings) {}
