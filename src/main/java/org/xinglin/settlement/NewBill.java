package org.xinglin.settlement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * What somebody is asked to pay.
 *
 * @param payer who pays, the patient or who acts for them
 * @param payBy until when the subject is kept for them
 */
public record NewBill(
        Subject subject, PersonId payer, PersonId patient, UUID institution, List<BillLine> lines, Instant payBy) {
    public NewBill {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(BillLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
