package org.xinglin.accreditation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param fileName absent where nothing is on file */
record PaperSlotView(
        PaperSlot slot,
        String rule,
        @Nullable String fileName,
        @Nullable Instant givenAt) {}
