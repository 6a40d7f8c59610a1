package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The warm-up speaks as the server does, also with a certificate made out to another name. */
class WarmUpTests {
    private static final char[] SECRET = "changeit".toCharArray();

    @TempDir
    Path files;

    @Test
    void asksByHttpsWhereTheServerSpeaksTls() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certified("CN=hospital.example")));
        assertThat(asked(server, true)).contains("/", "/api/clock").hasSizeGreaterThan(5);
    }

    @Test
    void asksByHttpElsewhere() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        assertThat(asked(server, false)).contains("/", "/api/clock").hasSizeGreaterThan(5);
    }

    private static List<String> asked(HttpServer server, boolean tls) {
        var asked = new CopyOnWriteArrayList<String>();
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            WarmUp.of(server.getAddress().getPort(), tls);
        } finally {
            server.stop(0);
        }
        return asked;
    }

    private SSLContext certified(String name) throws Exception {
        Path store = files.resolve("store.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(SECRET),
                        "-alias",
                        "it",
                        "-dname",
                        name,
                        "-keyalg",
                        "EC")
                .redirectErrorStream(true)
                .redirectOutput(files.resolve("keytool.log").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, SECRET);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, SECRET);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
