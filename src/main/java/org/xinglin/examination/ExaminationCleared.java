package org.xinglin.examination;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** The doctor lifted what stood in the way. */
public record ExaminationCleared(OrderId order, PersonId patient, Instant at) {}
