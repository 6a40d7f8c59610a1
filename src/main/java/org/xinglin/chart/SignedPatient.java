package org.xinglin.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.PersonId;

/** Who was seen. */
record SignedPatient(
        PersonId id,
        String name,
        Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable String residentId) {}
