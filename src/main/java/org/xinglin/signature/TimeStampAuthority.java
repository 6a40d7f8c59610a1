package org.xinglin.signature;

import java.time.Instant;

/** Who vouches for time by RFC 3161. */
interface TimeStampAuthority {
    /** A DER-encoded time stamp token over a SHA-256 digest. */
    byte[] stamp(byte[] sha256, Instant at);
}
