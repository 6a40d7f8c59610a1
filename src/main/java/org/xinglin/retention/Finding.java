package org.xinglin.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a run found of one kind, and did.
 *
 * @param border what is older may go
 * @param staying rows that must stay; counted again after the deletion, which is undone when one of them is missing
 * @param decision whether what is due waits for somebody's decision instead of going by itself
 * @param failure why nothing was deleted; null when all went well
 */
public record Finding(
        String kind,
        String rule,
        Instant border,
        long staying,
        long due,
        long deleted,
        boolean decision,
        @Nullable String failure) {}
