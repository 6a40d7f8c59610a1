package org.xinglin.signature;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM around a private key: twelve bytes of nonce, then the sealed key, bound to the name of its owner. */
final class Wrap {
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Wrap() {}

    static byte[] seal(byte[] key, byte[] secret, byte[] owner) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(secret);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when the key is wrong or the bytes were touched. */
    static Optional<byte[]> open(byte[] key, byte[] wrapped, byte[] owner) {
        byte[] nonce = java.util.Arrays.copyOf(wrapped, NONCE);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(wrapped, NONCE, wrapped.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }
}
