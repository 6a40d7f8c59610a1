package org.xinglin.settlement;

import java.util.Optional;
import org.xinglin.kernel.Money;

/** An outside service that takes money from payers and gives it back; every call may be repeated. */
interface Cashier {
    String name();

    /**
     * Makes a payment known, so that its payer can pay it.
     *
     * @throws CashierAway when the service does not answer
     */
    void present(Payment payment);

    /**
     * Asks what became of a payment.
     *
     * @throws CashierAway when the service does not answer
     */
    Finding ask(Payment payment);

    /**
     * Sends money back; the cashier knows the refund by its number and does it once.
     *
     * @return the cashier's reference once it has done so, empty while it has not
     * @throws CashierAway when the service does not answer
     */
    Optional<String> refund(Refund refund);

    /** What a cashier says of a payment. */
    sealed interface Finding {
        /** The money is there. */
        record Paid(Money amount, String reference) implements Finding {}

        /** It will not come any more under this number. */
        record Failed(String why) implements Finding {}

        /** Not decided, or not heard of. */
        record Pending() implements Finding {}
    }
}
