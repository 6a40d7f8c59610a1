package org.xinglin.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.CannotStart;
import org.xinglin.kernel.Installation;

/** Encrypts what must not lie open in the database, and makes keyed digests to find it again. */
@Component
public final class Secrets {
    private static final String DEMO_KEY = "eGluZ2xpbi1kZW1vLWtleS1ub3QtZm9yLXBhdGllbnQ=";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryption;
    private final SecretKeySpec digesting;

    Secrets(IdentitySettings settings, Installation installation) {
        String given = settings.dataKey();
        if ((given == null || given.isBlank()) && !installation.demo()) {
            throw new CannotStart("Production needs xinglin.identity.data-key: 32 random bytes in base64.");
        }
        byte[] root = Base64.getDecoder().decode(given == null || given.isBlank() ? DEMO_KEY : given);
        if (root.length != 32) {
            throw new CannotStart("xinglin.identity.data-key must be 32 bytes in base64, it has " + root.length + ".");
        }
        // One key per use, so that what one use reveals says nothing about the other.
        this.encryption = new SecretKeySpec(mac(new SecretKeySpec(root, "HmacSHA256"), utf8("encrypt")), "AES");
        this.digesting = new SecretKeySpec(mac(new SecretKeySpec(root, "HmacSHA256"), utf8("digest")), "HmacSHA256");
    }

    public byte[] random(int bytes) {
        var value = new byte[bytes];
        random.nextBytes(value);
        return value;
    }

    public int randomBelow(int bound) {
        return random.nextInt(bound);
    }

    /** @param owner bound to the ciphertext, so that a row cannot carry another row's secret */
    public byte[] seal(byte[] plain, byte[] owner) {
        byte[] nonce = random(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain, owner);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public byte[] open(byte[] sealed, byte[] owner) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), owner);
    }

    /** A digest nobody can compute, and so guess backwards, without the key. */
    public byte[] digest(String purpose, String value) {
        return mac(digesting, utf8(purpose + "\n" + value));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, byte[] owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the data key does not fit this database, or the data were changed", e);
        }
    }

    public static byte[] mac(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
