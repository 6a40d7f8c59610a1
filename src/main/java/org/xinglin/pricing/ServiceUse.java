package org.xinglin.pricing;

import java.time.LocalDate;
import org.xinglin.directory.OfferingId;

/** Whoever sells a service regularly, and so keeps it from being taken off the shelf. */
public interface ServiceUse {
    /** How many weekly clinics still sell it on or after a day. */
    int weeklyClinics(OfferingId offering, LocalDate today);
}
