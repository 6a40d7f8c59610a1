package org.xinglin.settlement;

import java.time.Instant;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * Money of a bill is on its way back to the payer.
 *
 * @param reason a code: {@code cancelled}, {@code lapsed}, {@code paid-twice}, or one of the asking module
 */
public record BillRefunded(
        BillId bill, Subject subject, PersonId payer, PersonId patient, Money amount, String reason, Instant at) {}
