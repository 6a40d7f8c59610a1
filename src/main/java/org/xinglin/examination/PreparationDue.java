package org.xinglin.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;

/**
 * It is time to begin preparing for an examination.
 *
 * @param institution where it is; null in what was published before it was told
 */
public record PreparationDue(
        OrderId order, PersonId patient, @Nullable InstitutionId institution, Instant startsAt, Instant at) {}
