package org.xinglin.examination;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** A doctor ordered an examination; the patient has to book it. */
public record ExaminationOrdered(OrderId order, PersonId patient, Instant at) {}
