package org.xinglin.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;

/**
 * The day of a complaint passed without the step that was due (SV-15).
 *
 * @param handler whom it was handed to, if to anybody
 * @param step {@code ACCEPT} or {@code ANSWER}
 */
public record ComplaintOverdue(
        ComplaintId complaint,
        InstitutionId institution,
        @Nullable PersonId handler,
        String step,
        Instant at) {}
