package org.xinglin.identity;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/**
 * A person as other modules see them.
 *
 * @param name in full; empty until the person gave one, masked by whoever shows it to others (PV-17)
 * @param bornOn unknown until the real-name check
 * @param verified whether the real-name check said that name and resident id belong together; a child without a resident
 *     id is verified through the guardian (ID-09)
 */
public record Person(
        PersonId id,
        String name,
        Sex sex,
        @Nullable LocalDate bornOn,
        boolean verified,
        @Nullable String maskedResidentId,
        @Nullable String maskedPhone) {
    /** Full years on a day; refused as {@code identity.not-verified} while the birth date is unknown. */
    public int ageOn(LocalDate day) {
        if (bornOn == null) {
            throw new NotVerified();
        }
        return Period.between(bornOn, day).getYears();
    }
}
