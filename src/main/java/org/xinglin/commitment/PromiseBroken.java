package org.xinglin.commitment;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

/** A promise was not kept, and what went back for it. */
public record PromiseBroken(
        UUID promise,
        PromiseKind kind,
        Subject subject,
        PersonId patient,
        PractitionerId practitioner,
        Money refunded,
        Instant at) {}
