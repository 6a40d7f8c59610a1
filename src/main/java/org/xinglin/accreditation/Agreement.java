package org.xinglin.accreditation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.attachment.AttachmentId;

/** @param ended the day the institution stopped working with the partner; null while it does */
record Agreement(
        UUID id,
        String partner,
        String purpose,
        LocalDate from,
        LocalDate to,
        AttachmentId attachment,
        String fileName,
        @Nullable LocalDate ended) {}
