package org.xinglin.accreditation;

import org.jspecify.annotations.Nullable;

record ApplicantRequest(
        @Nullable String name,
        @Nullable String residentId,
        @Nullable String phone,
        @Nullable String userName) {}
