package org.xinglin.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.NotFound;

/** Checks a signed document afresh at every call, from the stored bytes alone. */
@Component
class Verifying {
    private final Signatures signatures;
    private final Renditions renditions;
    private final CertificateAuthority authority;

    Verifying(Signatures signatures, Renditions renditions, CertificateAuthority authority) {
        this.signatures = signatures;
        this.renditions = renditions;
        this.authority = authority;
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
        Instant stampedAt = stampedAt(signed.timeStamp(), stamped);
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
                                && Math.abs(stampedAt.getEpochSecond()
                                                - signed.signedAt().getEpochSecond())
                                        <= 1));
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

    /** The time the token vouches for, if it does so for this digest and comes from our own authority. */
    private @Nullable Instant stampedAt(byte[] token, byte[] digest) {
        try {
            var stamp = new TimeStampToken(new CMSSignedData(token));
            var holder = (X509CertificateHolder) stamp.getCertificates()
                    .getMatches(stamp.getSID())
                    .iterator()
                    .next();
            X509Certificate certificate = Crypto.certificate(holder.getEncoded());
            certificate.verify(authority.root().getPublicKey());
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build(certificate));
            boolean same = Arrays.equals(stamp.getTimeStampInfo().getMessageImprintDigest(), digest);
            return same ? stamp.getTimeStampInfo().getGenTime().toInstant() : null;
        } catch (CMSException
                | TSPException
                | java.io.IOException
                | GeneralSecurityException
                | org.bouncycastle.operator.OperatorCreationException
                | RuntimeException e) {
            // Whatever is wrong with a touched token: it vouches for nothing.
            return null;
        }
    }
}
