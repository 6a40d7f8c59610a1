package org.xinglin.settlement;

import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * A payment that has just been booked.
 *
 * @param claimed whether its bill was waiting for it; otherwise the money belongs to nobody here and goes back
 * @param billPaid whether the bill had been paid by another payment before
 * @param supplements whether the bill adds to another
 */
record Booked(
        BillId bill,
        Subject subject,
        PersonId payer,
        PersonId patient,
        Money amount,
        boolean claimed,
        boolean billPaid,
        boolean supplements) {}
