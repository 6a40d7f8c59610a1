package org.xinglin.accreditation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AgreementView(
        UUID id,
        String partner,
        String purpose,
        LocalDate from,
        LocalDate to,
        String fileName,
        @Nullable LocalDate ended) {}
