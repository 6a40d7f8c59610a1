package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates for localhost made here; one of them lies in {@code cert.pem} and {@code key.pem} of the folder. */
final class NodeCertificates {
    private static final String PASSWORD = "changeit";
    private final Path place;
    private final TrustManagerFactory managers;

    NodeCertificates(Path place, String... names) throws Exception {
        this.place = place;
        var known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        for (String name : names) {
            KeyStore keys = made(name);
            known.setCertificateEntry(name, keys.getCertificate("node"));
            pem(name + "-cert.pem", "CERTIFICATE", keys.getCertificate("node").getEncoded());
            pem(
                    name + "-key.pem",
                    "PRIVATE KEY",
                    keys.getKey("node", PASSWORD.toCharArray()).getEncoded());
        }
        managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(known);
    }

    /** The certificate is renewed in place, as tools that fetch certificates do. */
    void use(String name) throws IOException {
        for (String part : List.of("cert.pem", "key.pem")) {
            Path fresh = Files.copy(place.resolve(name + "-" + part), place.resolve("new-" + part));
            Files.move(fresh, place.resolve(part), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A new one remembers no session, and so no certificate of before. */
    SSLContext trust() throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private KeyStore made(String name) throws Exception {
        Path store = place.resolve(name + ".p12");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-alias", "node", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
        command.addAll(List.of("-dname", "CN=localhost,O=" + name, "-ext", "SAN=dns:localhost"));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private void pem(String file, String kind, byte[] content) throws IOException {
        Files.writeString(
                place.resolve(file),
                "-----BEGIN " + kind + "-----\n"
                        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(content)
                        + "\n-----END " + kind + "-----\n");
    }
}
