package org.xinglin.audit;

import java.time.Instant;
import java.util.Optional;

/** Who vouches for a statement with a time stamp token (RFC 3161); implemented by the module that knows authorities. */
public interface Notary {
    /** A DER-encoded token over the SHA-256 of the statement. Refuses when the authority cannot be reached. */
    byte[] vouch(byte[] statement, Instant at);

    /** The time a token vouches for; empty when it does not fit the statement or comes from nobody we trust. */
    Optional<Instant> vouchedFor(byte[] statement, byte[] token);
}
