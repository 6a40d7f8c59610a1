package org.xinglin.credentialing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record InsuranceRequest(
        @Nullable String insurancePolicy,
        @Nullable LocalDate insuranceFrom,
        @Nullable LocalDate insuranceTo) {}
