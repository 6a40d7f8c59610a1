package org.xinglin.account;

/** What the service says of a message it took. */
public enum Receipt {
    PENDING,
    DELIVERED,
    UNREACHABLE
}
