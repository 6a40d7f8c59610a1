package org.xinglin.waitlist;

import java.time.Instant;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** A freed place is kept for one person who waits for it. */
public record PlaceOffered(
        OfferId offer,
        PersonId patient,
        PractitionerId practitioner,
        Instant startsAt,
        Instant expiresAt,
        Instant at) {}
