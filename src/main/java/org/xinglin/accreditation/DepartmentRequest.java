package org.xinglin.accreditation;

import org.jspecify.annotations.Nullable;

/** @param diseases what it treats, apart by commas or lines */
record DepartmentRequest(
        @Nullable String subjectCode,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String introduction,
        @Nullable String place,
        @Nullable String diseases) {}
