package org.xinglin.attachment;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a ClamAV daemon, by its own protocol: {@code INSTREAM}, pieces with their length before them, an empty one to end. */
final class Clamd implements Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PORT = 3310;
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1024;

    private final URI address;
    private final Duration patience;

    Clamd(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public void requireClean(byte[] content) {
        String answer = ask(content);
        if (answer.endsWith(" FOUND")) {
            // The name of what was found, never of the file.
            LOG.warn("An upload was refused by the scanner: {}", answer);
            throw new Infected();
        }
        if (!answer.endsWith(": OK")) {
            LOG.error("The scanner did not look at an upload: {}", answer);
            throw new ScannerAway();
        }
    }

    private String ask(byte[] content) {
        try (var socket = new Socket()) {
            int port = address.getPort() < 0 ? PORT : address.getPort();
            socket.connect(new InetSocketAddress(address.getHost(), port), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += PIECE) {
                int length = Math.min(PIECE, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            LOG.error("The scanner at {} does not answer: {}", address, e.getMessage());
            throw new ScannerAway();
        }
    }
}
