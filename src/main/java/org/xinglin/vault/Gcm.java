package org.xinglin.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM with the nonce before the ciphertext. */
final class Gcm {
    static final int NONCE = 12;
    static final int TAG = 16;

    private Gcm() {}

    static byte[] seal(SecretKeySpec key, byte[] nonce, byte[] plain, byte[] owner) {
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when the key is another, the owner is another, or a bit was changed. */
    static Optional<byte[]> open(SecretKeySpec key, byte[] sealed, byte[] owner) {
        if (sealed.length < NONCE + TAG) {
            return Optional.empty();
        }
        try {
            var nonce = new byte[NONCE];
            System.arraycopy(sealed, 0, nonce, 0, NONCE);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] owner)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }
}
