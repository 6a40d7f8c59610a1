package org.xinglin.signature;

import java.time.Instant;
import java.util.Optional;

/** Who vouches for time by RFC 3161. */
interface TimeStampAuthority {
    /** A DER-encoded time stamp token over a SHA-256 digest. Refuses {@code signature.time-stamp-away}. */
    byte[] stamp(byte[] sha256, Instant at);

    /** The time a token vouches for, if it does so for this digest and comes from an authority we trust. */
    Optional<Instant> stampedAt(byte[] token, byte[] sha256);
}
