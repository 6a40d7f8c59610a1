package org.xinglin.examination;

import java.time.Instant;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/** A paid examination was given back. */
public record ExaminationCancelled(OrderId order, PersonId patient, Instant startsAt, Money refund, Instant at) {}
