package org.xinglin.examination;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** An examination was paid, or moved, and takes place then. */
public record ExaminationBooked(OrderId order, PersonId patient, Instant startsAt, Instant at) {}
