package org.xinglin.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.NotFound;

/** Checks a signed document afresh at every call, from the stored bytes alone. */
@Component
class Verifying {
    /** An outside authority reads another clock than ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private final Signatures signatures;
    private final Renditions renditions;
    private final CertificateAuthority authority;
    private final TimeStampAuthority timeStamps;

    Verifying(
            Signatures signatures,
            Renditions renditions,
            CertificateAuthority authority,
            TimeStampAuthority timeStamps) {
        this.signatures = signatures;
        this.renditions = renditions;
        this.authority = authority;
        this.timeStamps = timeStamps;
    }

    Signatures.Signed require(String typed) {
        return VerificationCode.read(typed)
                .flatMap(signatures::byCode)
                .orElseThrow(() -> new NotFound("signature.no-such-code"));
    }

    Verification verify(String typed) {
        Signatures.Signed signed = require(typed);
        Signatures.Signer signer = signatures.signer(signed.keyId());
        X509Certificate certificate = Crypto.certificate(signer.certificate());
        byte[] hash = Crypto.sha256(signed.canonical());
        byte[] stamped = Crypto.sha256(signed.value());
        Instant stampedAt = timeStamps.stampedAt(signed.timeStamp(), stamped).orElse(null);
        var checks = List.of(
                new Verification.Check(Verification.Aspect.CONTENT, MessageDigest.isEqual(hash, signed.hash())),
                new Verification.Check(
                        Verification.Aspect.SIGNATURE,
                        Crypto.verifies(certificate.getPublicKey(), signed.canonical(), signed.value())),
                new Verification.Check(
                        Verification.Aspect.CERTIFICATE, certified(certificate, signer, signed.signedAt())),
                new Verification.Check(
                        Verification.Aspect.TIME_STAMP,
                        stampedAt != null
                                && Duration.between(signed.signedAt(), stampedAt)
                                                .abs()
                                                .compareTo(CLOCKS_DIFFER)
                                        <= 0));
        return new Verification(
                signed.code(),
                checks.stream().allMatch(Verification.Check::passed),
                checks,
                signed.kind(),
                signer.signatory().name(),
                signer.signatory().organisation(),
                signed.signedAt(),
                stampedAt,
                certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                HexFormat.of().formatHex(hash),
                HexFormat.of().formatHex(stamped),
                signatures.newerThan(signed).orElse(null),
                renditions.of(signed.id()));
    }

    private boolean certified(X509Certificate certificate, Signatures.Signer signer, Instant at) {
        try {
            certificate.verify(authority.root().getPublicKey());
            certificate.checkValidity(Date.from(at));
            String subject = certificate.getSubjectX500Principal().getName();
            return (signer.revokedAt() == null || at.isBefore(signer.revokedAt()))
                    && subject.contains(signer.signatory().name());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
