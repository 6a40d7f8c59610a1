package org.xinglin.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The server's port, for addresses no HTTP client would send. */
record Door(int port) {
    private static final int PATIENCE_MILLIS = 10_000;

    static Door of(ApplicationContext product) {
        return new Door(product.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class));
    }

    /** What came back, head and all. */
    record Answer(int status, String body) {}

    Answer ask(String address, String language) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: " + language
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(Integer.parseInt(answer.split(" ", 3)[1]), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
