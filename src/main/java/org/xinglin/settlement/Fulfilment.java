package org.xinglin.settlement;

import java.time.Instant;

/**
 * What a payment buys. The module that owns subjects of this kind implements it; it is called inside the transaction
 * that books the payment, so that nothing is paid without its service.
 */
public interface Fulfilment {
    /** The kind of {@link Subject} this fulfils. */
    String kind();

    /** Grants what was paid for; {@code false} when that is no longer possible, and the money goes back at once. */
    boolean fulfil(Subject subject, Instant at);
}
