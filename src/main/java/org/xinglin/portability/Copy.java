package org.xinglin.portability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xinglin.kernel.PersonId;

/**
 * A copy that was taken.
 *
 * @param code leads to its verification
 * @param institutions whose rows stand in it
 * @param sha256 of the file, in hexadecimal
 */
record Copy(
        UUID id,
        String copyNo,
        String code,
        PersonId person,
        PersonId askedBy,
        CopyForm form,
        List<UUID> institutions,
        int rows,
        String sha256,
        Instant madeAt) {}
