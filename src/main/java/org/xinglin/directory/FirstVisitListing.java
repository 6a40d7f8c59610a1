package org.xinglin.directory;

import java.time.LocalDate;

/**
 * A doctor's place on the whitelist of the first-visit pilot, with what the institution attested when it listed them (DX-07).
 *
 * @param until first day the place no longer holds
 * @param trainedOn the day the training was passed
 * @param onlineSince the first day of online follow-ups
 */
public record FirstVisitListing(
        PractitionerId practitioner, LocalDate from, LocalDate until, LocalDate trainedOn, LocalDate onlineSince) {}
