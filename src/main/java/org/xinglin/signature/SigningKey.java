package org.xinglin.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/** A signer's key as it rests: wrapped, with the certificate that names its owner. */
record SigningKey(
        UUID id,
        PersonId person,
        Signatory signatory,
        X509Certificate certificate,
        byte[] wrappedKey,
        byte[] salt,
        int work,
        int failures,
        @Nullable Instant lockedUntil,
        Instant issuedAt,
        Instant expiresAt) {}
