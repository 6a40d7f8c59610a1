package org.xinglin.scheduling;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;

/** Says who may not book for now, and why; asked by every hold and every allotment. */
public interface BookingBar {
    /**
     * The refusal that names the rule and the moment it ends; empty for nearly everybody.
     *
     * @param where the department one wants to book in: its province and hospital say what the rule is
     */
    Optional<Rejection> barOf(PersonId patient, DepartmentId where, Instant at);

    /** The same of many at once; those who may book are not named. */
    Map<PersonId, Rejection> barsOf(Collection<PersonId> patients, DepartmentId where, Instant at);
}
