package org.xinglin.guardianship;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;

/**
 * Papers as they were handed in.
 *
 * @param note why they were returned
 */
record Proof(
        ProofId id,
        PersonId guardian,
        PersonId ward,
        InstitutionId institution,
        ProofKind kind,
        List<AttachmentId> files,
        Instant filedAt,
        ProofState state,
        @Nullable Instant decidedAt,
        @Nullable String note) {}
