package org.xinglin.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The installation's own secret: it lies beside the database, never in it. */
@Component
class MasterKey {
    private static final int BYTES = 32;
    private final SignatureSettings settings;
    private byte[] key = {};

    MasterKey(SignatureSettings settings) {
        this.settings = settings;
    }

    synchronized byte[] bytes() {
        if (key.length == 0) {
            String given = settings.masterKey();
            key = given == null || given.isBlank()
                    ? fromFile(settings.masterKeyFile())
                    : Base64.getDecoder().decode(given.strip());
            if (key.length != BYTES) {
                throw new IllegalStateException("xinglin.signature.master-key must be 32 bytes in Base64");
            }
        }
        return key.clone();
    }

    private static byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The master key for signing cannot be read or made at " + file.toAbsolutePath(), e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "signature", ".key");
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(
                draft, Base64.getEncoder().encodeToString(fresh) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        try {
            // A link fails when another node was faster; its key then counts.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
