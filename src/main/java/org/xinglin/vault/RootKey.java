package org.xinglin.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.CannotStart;
import org.xinglin.kernel.Installation;

/** The installation's data key; one key is derived from it per use, so that what one reveals says nothing about another. */
@Component
final class RootKey {
    private static final String DEMO_KEY = "eGluZ2xpbi1kZW1vLWtleS1ub3QtZm9yLXBhdGllbnQ=";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec root;
    private final List<SecretKeySpec> roots;

    RootKey(VaultSettings settings, Installation installation) {
        String given = settings.dataKey();
        if ((given == null || given.isBlank()) && !installation.demo()) {
            throw new CannotStart("Production needs xinglin.identity.data-key: 32 random bytes in base64.");
        }
        this.root = key("data-key", given == null || given.isBlank() ? DEMO_KEY : given);
        String former = settings.formerDataKey();
        this.roots = Stream.concat(
                        Stream.of(root),
                        Stream.ofNullable(former).filter(f -> !f.isBlank()).map(f -> key("former-data-key", f)))
                .toList();
    }

    private static SecretKeySpec key(String setting, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new CannotStart("xinglin.identity." + setting + " must be 32 bytes in base64.");
        }
        if (bytes.length != 32) {
            throw new CannotStart(
                    "xinglin.identity." + setting + " must be 32 bytes in base64, it has " + bytes.length + ".");
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** What the first keys of an installation are made of, so that what was digested before they existed is still found. */
    byte[] derived(String use) {
        return derived(roots.getLast(), use);
    }

    byte[] wrap(byte[] key, String name) {
        var nonce = new byte[Gcm.NONCE];
        random.nextBytes(nonce);
        return Gcm.seal(wrapping(root), nonce, key, utf8(name));
    }

    byte[] unwrap(byte[] wrapped, String name) {
        return roots.stream()
                .map(r -> Gcm.open(wrapping(r), wrapped, utf8(name)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart(
                                "xinglin.identity.data-key does not fit this database: it does not open " + name
                                        + ". If the data key was changed, name the one before as xinglin.identity.former-data-key."));
    }

    private static SecretKeySpec wrapping(SecretKeySpec root) {
        return new SecretKeySpec(derived(root, "wrap"), "AES");
    }

    private static byte[] derived(SecretKeySpec root, String use) {
        return Secrets.mac(root, utf8(use));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
