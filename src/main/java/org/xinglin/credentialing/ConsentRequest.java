package org.xinglin.credentialing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ConsentRequest(
        @Nullable LocalDate employerConsentOn, @Nullable Boolean multiSiteFiled) {}
