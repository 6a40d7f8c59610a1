package org.xinglin.credentialing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Title;
import org.xinglin.directory.Words;

/**
 * An answer of the register.
 *
 * @param onlineFrom the first day the doctor may work online (DX-10)
 * @param yearsNeeded of independent work
 */
record LookUpView(
        UUID id,
        String name,
        String certificate,
        Title title,
        List<Words> scope,
        LocalDate practisingSince,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable String place,
        LocalDate onlineFrom,
        boolean onlineNow,
        int yearsNeeded) {}
