package org.xinglin.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.attachment.AttachmentId;

/** @param clauses what the contract settles; all that the rule asks for must be there */
record AgreementRequest(
        @Nullable String partner,
        @Nullable String purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<String> clauses,
        @Nullable AttachmentId attachmentId) {}
