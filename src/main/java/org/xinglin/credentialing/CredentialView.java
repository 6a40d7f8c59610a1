package org.xinglin.credentialing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

/**
 * The papers of a doctor.
 *
 * @param checkedOn when the register was last asked; null for doctors who were not entered through it
 */
record CredentialView(
        PractitionerId id,
        Words name,
        Words department,
        LocalDate licenceTo,
        @Nullable String insurancePolicy,
        @Nullable LocalDate insuranceFrom,
        @Nullable LocalDate insuranceTo,
        @Nullable LocalDate employerConsentOn,
        boolean multiSiteFiled,
        boolean mayConsult,
        boolean mayTreat,
        @Nullable LocalDate checkedOn,
        @Nullable Boolean confirmed) {}
