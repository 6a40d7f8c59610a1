package org.xinglin.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Ids;

/** The time stamp authority that comes with the product; its tokens pass {@code openssl ts -verify}. */
@Component
class BuiltInTimeStamps implements TimeStampAuthority {
    /** An identifier of our own under the arc of UUIDs, which needs no registration. */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.211530142926478317823401934567812345678");

    private final Authorities authorities;
    private final Ids ids;

    BuiltInTimeStamps(Authorities authorities, Ids ids) {
        this.authorities = authorities;
        this.ids = ids;
    }

    @Override
    public byte[] stamp(byte[] sha256, Instant at) {
        Authorities.Keys keys = authorities.keys(Authorities.Kind.TIME_STAMP);
        try {
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build(Crypto.SIGNATURE, keys.key(), keys.certificate());
            var digest = new JcaDigestCalculatorProviderBuilder()
                    .build()
                    .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            var generator = new TimeStampTokenGenerator(signer, digest, POLICY);
            generator.addCertificates(new JcaCertStore(List.of(keys.certificate())));
            generator.setAccuracySeconds(1);
            var request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            BigInteger serial = new BigInteger(ids.next().toString().replace("-", ""), 16);
            return generator
                    .generate(request.generate(TSPAlgorithms.SHA256, sha256), serial, Date.from(at))
                    .getEncoded();
        } catch (IOException | TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Instant> stampedAt(byte[] token, byte[] sha256) {
        return TimeStampTokens.stampedAt(token, sha256, List.of(root()));
    }

    X509Certificate root() {
        return authorities.keys(Authorities.Kind.ROOT).certificate();
    }
}
