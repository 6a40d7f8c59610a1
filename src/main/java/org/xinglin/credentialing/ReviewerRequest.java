package org.xinglin.credentialing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ReviewerRequest(
        @Nullable String name,
        @Nullable String certificate,
        @Nullable String thirdParty,
        @Nullable LocalDate licenceTo) {}
