package org.xinglin.settlement;

import org.xinglin.kernel.Money;

/** Money that is owed back to a payer. */
record Refund(String no, String paymentNo, BillId bill, String cashier, Money amount, int attempts) {}
