package org.xinglin.scheduling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.kernel.PersonId;

/**
 * Those who wait for places; implemented above, asked in the transaction that frees one, so that a freed place is never
 * open to the next clicker while somebody waits for it. Asked holding an appointment or a hold, never a slot.
 */
public interface FreedPlaces {
    /** Who keeps a place from now on: an offer and the patient it is made to. */
    record Keeper(UUID holder, PersonId patient) {}

    /** Names the one person the place is kept for; empty when nobody waits, and then it is everybody's. */
    Optional<Keeper> keep(ClinicPlace place, Instant at);

    /**
     * An appointment let go of its place; told before {@link #keep}.
     *
     * @param paid whether it had been paid for
     */
    void left(AppointmentId appointment, boolean paid, Instant at);
}
