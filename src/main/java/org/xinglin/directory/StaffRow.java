package org.xinglin.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A doctor as the institution's administration sees them: licence states and what runs out when. */
record StaffRow(
        PractitionerId id,
        String name,
        String nameEn,
        Title title,
        Words department,
        String departmentSlug,
        String certificate,
        Period licence,
        @Nullable String policy,
        @Nullable Period insurance,
        LocalDate practisingSince,
        List<Words> scope,
        Words mainInstitution,
        boolean elsewhere,
        boolean suspended,
        Right consult,
        Right treat,
        @Nullable LocalDate nextExpiry,
        List<DoctorPage.ServiceOffer> services) {}
