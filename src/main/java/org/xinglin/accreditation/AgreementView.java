package org.xinglin.accreditation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param size of the file in bytes */
record AgreementView(
        UUID id,
        String partner,
        String purpose,
        LocalDate from,
        LocalDate to,
        String fileName,
        @Nullable Long size,
        @Nullable LocalDate ended) {}
