package org.xinglin.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.CannotStart;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** What looks for evil: the built-in marks over HTTP, a ClamAV daemon by its protocol, also when it misbehaves. */
@ProductTest
class ScannerTests {
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext product;

    @Test
    void theTestMarkIsFoundWhereverItHides() {
        var patient = new Visitor(product).signInAsPatient();
        byte[] picture = Files.png();
        for (byte[] evil : new byte[][] {EICAR, join(picture, EICAR), join("%PDF-1.7\n".getBytes(), EICAR)}) {
            var refused = Files.upload(patient, "化验单.png", evil).expect(422);
            assertThat(refused.code()).isEqualTo("attachment.infected");
            assertThat(refused.text("pointer")).isEqualTo("/file");
            assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("XL-UPLOAD");
        }
        Files.upload(patient, "化验单.png", picture).expect(201);
    }

    @Test
    void programsAreRefusedWhateverTheyAreCalled() {
        var patient = new Visitor(product).signInAsPatient();
        for (String text : new String[] {
            "MZ\u0090",
            "\u007fELF\u0002",
            "#!/bin/sh\nid\n",
            "<html><script>alert(1)</script>",
            "<svg onload=alert(1)>",
            "PK\u0003\u0004"
        }) {
            assertThat(Files.upload(patient, "photo.jpg", text.getBytes(StandardCharsets.ISO_8859_1))
                            .expect(415)
                            .code())
                    .isEqualTo("attachment.type-not-allowed");
        }
    }

    @Test
    void aDaemonIsAskedByItsProtocol() throws IOException {
        byte[] large = new byte[200_000];
        Arrays.fill(large, (byte) 7);
        try (var daemon = new Daemon(
                content -> Arrays.equals(content, EICAR) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0")) {
            assertThatThrownBy(() -> daemon.scanner().requireClean(EICAR)).isInstanceOf(Infected.class);
            assertThatCode(() -> daemon.scanner().requireClean(large)).doesNotThrowAnyException();
            assertThat(daemon.received).as("what was sent in pieces").isEqualTo(large);
        }
    }

    /** Nothing is let in that was not looked at. */
    @Test
    void aDaemonThatDoesNotAnswerLetsNothingIn() throws IOException {
        for (String answer : new String[] {"", "INSTREAM size limit exceeded. ERROR\0", "nonsense"}) {
            try (var daemon = new Daemon(content -> answer)) {
                assertThatThrownBy(() -> daemon.scanner().requireClean(Files.png()))
                        .isInstanceOf(ScannerAway.class);
            }
        }
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scanner = new Clamd(URI.create("clamd://127.0.0.1:" + silent.getLocalPort()), Duration.ofMillis(300));
            assertThatThrownBy(() -> scanner.requireClean(Files.png())).isInstanceOf(ScannerAway.class);
        }
        var nobody = new Clamd(URI.create("clamd://127.0.0.1:1"), Duration.ofMillis(300));
        assertThatThrownBy(() -> nobody.requireClean(Files.png())).isInstanceOf(ScannerAway.class);
    }

    @Test
    void aSettingThatNamesNoDaemonIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new AttachmentSettings(URI.create("http://localhost:3310"), Duration.ofSeconds(1)))
                .isInstanceOf(CannotStart.class);
        assertThatCode(() -> new Scanning(
                        new AttachmentSettings(URI.create("clamd://localhost:3310"), Duration.ofSeconds(1))))
                .doesNotThrowAnyException();
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Stands in for clamd on loopback. */
    private static final class Daemon implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        private volatile byte[] received = {};

        Daemon(Function<byte[], String> answers) throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try (Socket asked = server.accept()) {
                        received = content(new DataInputStream(asked.getInputStream()));
                        asked.getOutputStream().write(answers.apply(received).getBytes(StandardCharsets.US_ASCII));
                    } catch (IOException e) {
                        if (!server.isClosed()) {
                            throw new UncheckedIOException(e);
                        }
                    }
                }
            });
        }

        Clamd scanner() {
            return new Clamd(URI.create("clamd://127.0.0.1:" + server.getLocalPort()), Duration.ofSeconds(5));
        }

        private static byte[] content(DataInputStream in) throws IOException {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var all = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                all.write(in.readNBytes(length));
            }
            return all.toByteArray();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
