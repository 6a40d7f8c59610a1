package org.xinglin.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that reached nobody.
 *
 * @param doctor or what is examined, when it is to prepare
 * @param phone in full, to be phoned; null when none is known
 */
record Undelivered(
        UUID id,
        Occasion kind,
        String patient,
        @Nullable String phone,
        String doctor,
        Instant startsAt,
        @Nullable UndeliveredReason reason,
        int attempts,
        @Nullable Instant failedAt,
        @Nullable Instant phonedAt) {}
