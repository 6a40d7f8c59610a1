package org.xinglin.directory;

import java.time.LocalDate;

/** An institution's practice licence as the law makes public. */
public record Licence(String number, Words issuedBy, LocalDate validFrom, LocalDate validTo) {
    /** Both ends are days on which the licence holds. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
