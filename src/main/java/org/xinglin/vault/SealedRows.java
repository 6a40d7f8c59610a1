package org.xinglin.vault;

/** Rows that hold what {@link Secrets} sealed; each module that has some brings them under the newest keys. */
public interface SealedRows {
    /** As the operator calls them. */
    String title();

    /**
     * Seals anew what is under an older key and adds missing fingerprints, a few rows a transaction, beside the requests.
     * Returns how many rows it changed; none means that all are under the newest.
     */
    long renew();

    /** Drops fingerprints of index keys that are no more. */
    default void forget(int indexKey) {}
}
