package org.xinglin.scheduling;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;

/** Says who may not book for now, and why; asked by every hold and every allotment. */
public interface BookingBar {
    /** The refusal that names the rule and the moment it ends; empty for nearly everybody. */
    Optional<Rejection> barOf(PersonId patient, Instant at);

    /** The same of many at once; those who may book are not named. */
    Map<PersonId, Rejection> barsOf(Collection<PersonId> patients, Instant at);
}
