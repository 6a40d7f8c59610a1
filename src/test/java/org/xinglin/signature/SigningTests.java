package org.xinglin.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.testing.Packages;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class SigningTests {
    private static final byte[] DOCUMENT = "{\"form\":\"试验\"}".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ApplicationContext product;

    @Autowired
    Signing signing;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    PersonId signer;

    @BeforeEach
    void enrol() {
        signer = new PersonId(ids.next());
        new Keys(product).enrol(signer, "周岐", "试验医院", "271828");
    }

    Signature sign() {
        return signing.sign(signer, "271828".toCharArray(), "outpatient-record", ids.next(), DOCUMENT);
    }

    @Test
    void opensslAgreesWithSignatureCertificateAndTime(@TempDir Path folder) throws Exception {
        Packages.require("openssl", "openssl");
        unzip(
                new Visitor(product)
                        .get("/api/verifications/" + sign().verificationCode() + "/evidence")
                        .expect(200)
                        .content(),
                folder);
        Files.write(folder.resolve("document.json"), DOCUMENT);
        assertThat(run(
                        folder,
                        "openssl",
                        "ts",
                        "-verify",
                        "-in",
                        "time-stamp.der",
                        "-token_in",
                        "-data",
                        "signature.bin",
                        "-CAfile",
                        "root.pem"))
                .isZero();
        assertThat(run(folder, "openssl", "verify", "-CAfile", "root.pem", "signer.pem"))
                .isZero();
        assertThat(run(folder, "sh", "-c", "openssl x509 -in signer.pem -pubkey -noout > signer.pub"))
                .isZero();
        String[] verify = {
            "openssl", "dgst", "-sha256", "-verify", "signer.pub", "-signature", "signature.bin", "document.json"
        };
        assertThat(run(folder, verify)).isZero();
        Files.write(folder.resolve("document.json"), "{\"form\":\"别的\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(run(folder, verify)).isNotZero();
        byte[] signature = Files.readAllBytes(folder.resolve("signature.bin"));
        signature[12] ^= 1;
        Files.write(folder.resolve("signature.bin"), signature);
        assertThat(run(
                        folder,
                        "openssl",
                        "ts",
                        "-verify",
                        "-in",
                        "time-stamp.der",
                        "-token_in",
                        "-data",
                        "signature.bin",
                        "-CAfile",
                        "root.pem"))
                .isNotZero();
    }

    @Test
    void theServerAloneCannotSign() {
        byte[] wrapped = jdbc.sql("select wrapped_key from signature.signing_key where person_id = :p")
                .param("p", signer.value())
                .query((row, n) -> row.getBytes(1))
                .single();
        byte[] master = product.getBean(MasterKey.class).bytes();
        assertThat(Wrap.open(master, wrapped, signer.toString().getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThatThrownBy(() -> signing.sign(signer, "271829".toCharArray(), "k", ids.next(), DOCUMENT))
                .isInstanceOf(WrongPin.class);
    }

    @Test
    void thePinIsForgottenAtOnce() {
        char[] pin = "271828".toCharArray();
        signing.sign(signer, pin, "outpatient-record", ids.next(), DOCUMENT);
        assertThat(pin).containsOnly('\0');
    }

    @Test
    void aRightPinForgivesTheWrongOnesBefore() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThatThrownBy(() -> signing.sign(signer, "111111".toCharArray(), "k", ids.next(), DOCUMENT))
                        .isInstanceOf(WrongPin.class);
            }
            sign();
        }
    }

    @Test
    void manyWrongPinsAtOnceAreNoMoreTriesThanAllowed() throws InterruptedException {
        var refused = new java.util.concurrent.ConcurrentLinkedQueue<RuntimeException>();
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 24; i++) {
                pool.submit(() -> {
                    try {
                        signing.sign(signer, "999999".toCharArray(), "k", ids.next(), DOCUMENT);
                    } catch (RuntimeException e) {
                        refused.add(e);
                    }
                });
            }
            pool.shutdown();
            assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(refused).hasSize(24);
        assertThat(refused.stream().filter(WrongPin.class::isInstance).count()).isEqualTo(4);
        assertThatThrownBy(this::sign).isInstanceOf(PinLocked.class);
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        String code = sign().verificationCode();
        var anyone = new Visitor(product);
        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        anyone.get("/api/verifications/" + code.toLowerCase().replace("0", "o").replace("1", "l"))
                .expect(200);
        assertThat(anyone.get("/api/verifications/0000-0000-0000").expect(404).code())
                .isEqualTo("signature.no-such-code");
        anyone.get("/api/verifications/nonsense").expect(404);
        anyone.get("/api/verifications/%00").expect(400);
    }

    private static void unzip(byte[] content, Path folder) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }

    private static int run(Path folder, String... command) throws Exception {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        } catch (java.io.IOException e) {
            return 127;
        }
    }
}
