package org.xinglin.accreditation;

import org.jspecify.annotations.Nullable;

/** Something that is missing or wrong, in words, at its field. */
record Finding(
        @Nullable String pointer,
        String code,
        String detail,
        @Nullable String rule) {}
