package org.xinglin.examination;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** It is time to begin preparing for an examination. */
public record PreparationDue(OrderId order, PersonId patient, Instant startsAt, Instant at) {}
