package org.xinglin.settlement;

import java.time.Instant;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/** A bill was paid and its subject granted. */
public record BillPaid(BillId bill, Subject subject, PersonId payer, PersonId patient, Money amount, Instant at) {}
