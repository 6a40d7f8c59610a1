package org.xinglin.signature;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The software authority that comes with the product; its root is made at first use. */
@Component
class BuiltInAuthority implements CertificateAuthority {
    private final Authorities authorities;

    BuiltInAuthority(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public X509Certificate certify(PublicKey key, Signatory signatory, Instant at) {
        return Certificates.signer(key, signatory, authorities.keys(Authorities.Kind.ROOT), at);
    }

    @Override
    public X509Certificate root() {
        return authorities.keys(Authorities.Kind.ROOT).certificate();
    }
}
