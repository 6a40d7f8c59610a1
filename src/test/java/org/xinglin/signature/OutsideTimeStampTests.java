package org.xinglin.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinglin.audit.Notary;
import org.xinglin.kernel.SimulatorServer;
import org.xinglin.testing.ProductTest;

/** An outside authority over HTTP, as RFC 3161 says, and what it may get wrong. */
@ProductTest
class OutsideTimeStampTests {
    private static final byte[] STATEMENT = "Xinglin log receipt\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    BuiltInTimeStamps builtIn;

    @Autowired
    Notary notary;

    @Autowired
    Clock clock;

    @TempDir
    Path place;

    SimulatorServer server;
    X509Certificate root;
    byte[] answerTo = new byte[0];
    OutsideTimeStamps outside;

    @BeforeEach
    void start() throws Exception {
        Instant from = clock.instant().minus(1, ChronoUnit.DAYS);
        KeyPair rootKeys = Crypto.freshKeys();
        root = Certificates.root(rootKeys, from);
        KeyPair keys = Crypto.freshKeys();
        X509Certificate stamp =
                Certificates.timeStamp(keys.getPublic(), new Authorities.Keys(root, rootKeys.getPrivate()), from);
        server = SimulatorServer.start("time-stamp", 0)
                .on(
                        "POST",
                        "/tsa",
                        request -> new SimulatorServer.Reply(
                                200,
                                "application/timestamp-reply",
                                answer(answerTo.length == 0 ? request.body() : answerTo, keys, stamp)));
        Path trusted = Files.write(place.resolve("tsa.der"), Crypto.der(root));
        outside = new OutsideTimeStamps(
                new SignatureSettings(null, place, server.address().resolve("/tsa"), trusted), builtIn, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private byte[] answer(byte[] query, KeyPair keys, X509Certificate certificate) throws Exception {
        var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                .setProvider(Crypto.PROVIDER)
                .build(Crypto.SIGNATURE, keys.getPrivate(), certificate);
        var digest = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        var tokens = new TimeStampTokenGenerator(signer, digest, new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(new TimeStampRequest(query), java.math.BigInteger.TWO, Date.from(clock.instant()))
                .getEncoded();
    }

    @Test
    void itsTokenVouchesForTheDigestAndForNoOther() {
        byte[] digest = Crypto.sha256(STATEMENT);
        byte[] token = outside.stamp(digest, clock.instant());
        assertThat(outside.stampedAt(token, digest)).isPresent();
        assertThat(outside.stampedAt(token, Crypto.sha256(token))).isEmpty();
        assertThat(builtIn.stampedAt(token, digest)).as("nobody we trust").isEmpty();
        token[token.length - 5] ^= 1;
        assertThat(outside.stampedAt(token, digest)).isEmpty();
    }

    @Test
    void tokensOfTheBuiltInAuthorityStayGood() {
        byte[] token = notary.vouch(STATEMENT, clock.instant());
        assertThat(notary.vouchedFor(STATEMENT, token)).isPresent();
        assertThat(outside.stampedAt(token, Crypto.sha256(STATEMENT))).isPresent();
        assertThat(notary.vouchedFor("another".getBytes(StandardCharsets.UTF_8), token))
                .isEmpty();
    }

    @Test
    void whatDoesNotAnswerOrAnswersAnotherQuestionIsRefused() throws Exception {
        byte[] digest = Crypto.sha256(STATEMENT);
        server.misbehave(new SimulatorServer.Fault.Failing(500), 1);
        assertThatThrownBy(() -> outside.stamp(digest, clock.instant())).isInstanceOf(TimeStampAway.class);
        server.misbehave(new SimulatorServer.Fault.DroppedReply(), 1);
        assertThatThrownBy(() -> outside.stamp(digest, clock.instant())).isInstanceOf(TimeStampAway.class);
        var other = new org.bouncycastle.tsp.TimeStampRequestGenerator();
        other.setCertReq(true);
        answerTo = other.generate(TSPAlgorithms.SHA256, Crypto.sha256(digest)).getEncoded();
        assertThatThrownBy(() -> outside.stamp(digest, clock.instant())).isInstanceOf(TimeStampAway.class);
    }
}
