package org.xinglin.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Writes the three kinds of X.509 certificates the built-in authority needs. */
final class Certificates {
    static final Duration SIGNER_LIFE = Duration.ofDays(3 * 365);
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(25 * 365);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final X500Name ROOT = name("Xinglin Signing Root", "Xinglin");
    private static final X500Name TIME_STAMP = name("Xinglin Time Stamps", "Xinglin");

    private Certificates() {}

    static X509Certificate root(KeyPair keys, Instant from) {
        return write(ROOT, keys.getPublic(), keys.getPrivate(), from, AUTHORITY_LIFE, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        });
    }

    static X509Certificate timeStamp(PublicKey key, Authorities.Keys root, Instant from) {
        return write(TIME_STAMP, key, root.key(), from, AUTHORITY_LIFE, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        });
    }

    static X509Certificate signer(PublicKey key, Signatory who, Authorities.Keys root, Instant from) {
        return write(name(who.name(), who.organisation()), key, root.key(), from, SIGNER_LIFE, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        });
    }

    private interface Extensions {
        void add(JcaX509v3CertificateBuilder builder) throws IOException;
    }

    private static X509Certificate write(
            X500Name subject, PublicKey key, PrivateKey issuer, Instant from, Duration life, Extensions extensions) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    ROOT,
                    new BigInteger(127, RANDOM).setBit(126),
                    Date.from(from),
                    Date.from(from.plus(life)),
                    subject,
                    key);
            var identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
            extensions.add(builder);
            var signer = new JcaContentSignerBuilder(Crypto.SIGNATURE)
                    .setProvider(Crypto.PROVIDER)
                    .build(issuer);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name name(String common, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, common)
                .build();
    }
}
