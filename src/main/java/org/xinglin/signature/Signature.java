package org.xinglin.signature;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.kernel.PersonId;

/**
 * A document that was signed.
 *
 * @param verificationCode opens {@code /verify/<code>} for anyone
 * @param sha256 of the canonical bytes, in hexadecimal
 */
public record Signature(
        UUID id, String verificationCode, PersonId signer, String signerName, String sha256, Instant signedAt) {}
