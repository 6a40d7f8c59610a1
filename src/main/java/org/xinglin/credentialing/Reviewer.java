package org.xinglin.credentialing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param thirdParty who sends the pharmacist; null for the house's own */
record Reviewer(
        UUID id,
        String name,
        String certificate,
        @Nullable String thirdParty,
        LocalDate licenceTo,
        List<Duty> duties) {}
