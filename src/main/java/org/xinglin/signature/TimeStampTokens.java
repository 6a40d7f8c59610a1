package org.xinglin.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Reads time stamp tokens from wherever they come. */
final class TimeStampTokens {
    private TimeStampTokens() {}

    /** The time, if the token is over this digest, signed for time stamping, and its certificate is or was issued by one of these. */
    static Optional<Instant> stampedAt(byte[] token, byte[] sha256, Collection<X509Certificate> trusted) {
        try {
            var stamp = new TimeStampToken(new CMSSignedData(token));
            var holder = (X509CertificateHolder) stamp.getCertificates()
                    .getMatches(stamp.getSID())
                    .iterator()
                    .next();
            X509Certificate signer = Crypto.certificate(holder.getEncoded());
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build(signer));
            boolean known = trusted.stream().anyMatch(root -> root.equals(signer) || issued(root, signer));
            boolean same = MessageDigest.isEqual(stamp.getTimeStampInfo().getMessageImprintDigest(), sha256);
            return known && same
                    ? Optional.of(stamp.getTimeStampInfo().getGenTime().toInstant())
                    : Optional.empty();
        } catch (CMSException | TSPException | IOException | OperatorCreationException | RuntimeException e) {
            // Whatever is wrong with a touched token: it vouches for nothing.
            return Optional.empty();
        }
    }

    private static boolean issued(X509Certificate root, X509Certificate signer) {
        try {
            signer.verify(root.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
