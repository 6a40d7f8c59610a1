package org.xinglin.settlement;

import java.time.Instant;
import org.xinglin.kernel.Money;

/**
 * A bill that waits for its payment.
 *
 * @param paymentNo the number to pay under; the payer's page is {@code /cashier/<paymentNo>}
 */
public record OpenBill(BillId id, String paymentNo, Money total, Instant payBy) {}
