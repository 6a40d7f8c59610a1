package org.xinglin.commitment;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.kernel.Money;

/**
 * Implemented above for each kind of subject that makes promises. A subject is locked before its promises, by those who
 * answer and by the timer alike, so that an answer and a breach of the same instant stand one behind the other.
 */
public interface Promisor {
    /** The kind of {@link org.xinglin.settlement.Subject}. */
    String kind();

    /** Locks the subject for this transaction; false at once when somebody else has it in hand. */
    boolean seize(UUID subject);

    /** Whether the promise was kept by something that was not told: asked once, when it ran out. */
    boolean keptOtherwise(UUID subject, PromiseKind kind);

    /** Does what follows from a breach; the refund and the ledger entry are written already. */
    void broken(UUID subject, PromiseKind kind, Money refunded, Instant at);
}
