package org.xinglin.commitment;

import java.time.Instant;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

/**
 * A service somebody paid for.
 *
 * @param answerBy when the first reply is due
 */
public record Purchase(
        Subject subject, PersonId patient, OfferingId offering, Money price, Instant paidAt, Instant answerBy) {}
