package org.xinglin.credentialing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;

/** @param lookUpId what the register answered; name, rank, scope and dates come from there */
record DoctorRequest(
        @Nullable UUID lookUpId,
        @Nullable DepartmentId departmentId,
        @Nullable String residentId,
        @Nullable String phone,
        @Nullable String insurancePolicy,
        @Nullable LocalDate insuranceFrom,
        @Nullable LocalDate insuranceTo,
        @Nullable LocalDate employerConsentOn,
        @Nullable Boolean multiSiteFiled,
        @Nullable Boolean mayConsult,
        @Nullable Boolean mayTreat,
        @Nullable String goodAt) {}
