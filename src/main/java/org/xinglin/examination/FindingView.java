package org.xinglin.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.precaution.Finding;

/** A finding in words. */
record FindingView(
        Finding.Kind kind,
        String cause,
        String rule,
        String text,
        @Nullable String wayOut,
        boolean noted,
        @Nullable Instant notBefore,
        @Nullable LiftedView lifted) {}
