package org.xinglin.accreditation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param fileName absent where nothing is on file
 * @param size of the file in bytes
 */
record PaperSlotView(
        PaperSlot slot,
        String rule,
        @Nullable String fileName,
        @Nullable Long size,
        @Nullable Instant givenAt) {}
