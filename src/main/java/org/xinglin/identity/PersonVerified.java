package org.xinglin.identity;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** A person passed the real-name check. */
public record PersonVerified(PersonId person, Instant at) {}
