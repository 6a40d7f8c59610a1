package org.xinglin.signature;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.CannotStart;

/** The authority the operator named, asked over HTTP (RFC 3161, section 3.4); trusted only by the certificate they gave. */
@Component
@Primary
@ConditionalOnProperty("xinglin.signature.time-stamp-authority")
class OutsideTimeStamps implements TimeStampAuthority {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NONCE_BITS = 64;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SecureRandom random = new SecureRandom();
    private final URI address;
    private final X509Certificate trusted;
    private final BuiltInTimeStamps builtIn;
    private final Clock clock;

    OutsideTimeStamps(SignatureSettings settings, BuiltInTimeStamps builtIn, Clock clock) {
        if (settings.timeStampAuthority() == null || settings.timeStampCertificate() == null) {
            throw new CannotStart(
                    "An outside time stamp authority needs xinglin.signature.time-stamp-certificate: whose tokens are trusted.");
        }
        this.address = settings.timeStampAuthority();
        this.builtIn = builtIn;
        this.clock = clock;
        try (InputStream in = Files.newInputStream(settings.timeStampCertificate())) {
            this.trusted =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new CannotStart("xinglin.signature.time-stamp-certificate names no readable certificate.");
        }
    }

    /** Papers with a past, which only a demo has, cannot be stamped outside. */
    @Override
    public byte[] stamp(byte[] sha256, Instant at) {
        if (Duration.between(at, clock.instant()).abs().compareTo(Duration.ofHours(1)) > 0) {
            return builtIn.stamp(sha256, at);
        }
        try {
            var asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request =
                    asking.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, random));
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return token(request, answer, sha256);
        } catch (IOException | TSPException e) {
            throw new TimeStampAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeStampAway();
        }
    }

    /** What nobody would believe later is refused now. */
    private byte[] token(TimeStampRequest request, HttpResponse<byte[]> answer, byte[] sha256)
            throws IOException, TSPException {
        if (answer.statusCode() != 200) {
            throw new TimeStampAway();
        }
        var response = new TimeStampResponse(answer.body());
        response.validate(request);
        if (response.getTimeStampToken() == null) {
            throw new TimeStampAway();
        }
        byte[] token = response.getTimeStampToken().getEncoded();
        if (stampedAt(token, sha256).isEmpty()) {
            throw new TimeStampAway();
        }
        return token;
    }

    /** Tokens of the built-in authority stay good after a change to an outside one. */
    @Override
    public Optional<Instant> stampedAt(byte[] token, byte[] sha256) {
        return TimeStampTokens.stampedAt(token, sha256, List.of(trusted, builtIn.root()));
    }
}
