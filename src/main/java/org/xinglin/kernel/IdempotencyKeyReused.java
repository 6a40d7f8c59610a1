package org.xinglin.kernel;

/** The key stands for another request already. */
public final class IdempotencyKeyReused extends Rejection {
    public IdempotencyKeyReused() {
        super(Kind.CONFLICT, "kernel.idempotency-key-reused");
        under("XL-IDEMPOTENCY");
    }
}
