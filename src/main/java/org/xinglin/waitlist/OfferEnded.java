package org.xinglin.waitlist;

import java.time.Instant;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/**
 * An offer stands no more although the patient did not decline it.
 *
 * @param how LAPSED without an answer, UNPAID after it was accepted, or GONE because the place was taken back
 */
public record OfferEnded(
        OfferId offer, PersonId patient, PractitionerId practitioner, Instant startsAt, String how, Instant at) {}
