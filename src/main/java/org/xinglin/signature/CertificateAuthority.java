package org.xinglin.signature;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** Who vouches for signers: the built-in authority, or an outside one (RSA or SM2) behind the same two questions. */
interface CertificateAuthority {
    /** Vouches that the key belongs to the signatory, from {@code at} on. */
    X509Certificate certify(PublicKey key, Signatory signatory, Instant at);

    /** The certificate that every certificate of a signer is checked against. */
    X509Certificate root();
}
