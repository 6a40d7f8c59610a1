package org.xinglin.credentialing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;

record ListingRequest(
        @Nullable PractitionerId practitionerId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate onlineSince) {}
