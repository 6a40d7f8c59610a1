package org.xinglin.accreditation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/**
 * An institution's way to its licence here.
 *
 * @param remark what the supervisor wants changed
 */
record Application(
        ApplicationId id,
        PersonId applicant,
        State state,
        InstitutionForm form,
        int version,
        @Nullable String remark,
        Instant openedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {
    /** Where it stands; a returned one is written on and submitted again. */
    enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED;

        boolean open() {
            return this == DRAFT || this == RETURNED;
        }
    }
}
