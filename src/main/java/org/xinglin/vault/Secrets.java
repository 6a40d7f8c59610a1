package org.xinglin.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Encrypts what must not lie open in the database, and makes keyed digests to find it again. */
@Component
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] MARK = {'X', 'K'};
    private static final int HEAD = MARK.length + 4;

    private final DataKeys keys;

    Secrets(DataKeys keys) {
        this.keys = keys;
    }

    /**
     * What a value is found by.
     *
     * @param key id of the index key that made the digest
     */
    public record Fingerprint(int key, byte[] digest) {}

    public byte[] random(int bytes) {
        return randomBytes(bytes);
    }

    static byte[] randomBytes(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return value;
    }

    public int randomBelow(int bound) {
        return RANDOM.nextInt(bound);
    }

    /** @param owner bound to the ciphertext, so that a row cannot carry another row's secret */
    public byte[] seal(byte[] plain, byte[] owner) {
        DataKey key = keys.sealing();
        byte[] sealed = Gcm.seal(key.key(), random(Gcm.NONCE), plain, owner);
        return ByteBuffer.allocate(HEAD + sealed.length)
                .put(MARK)
                .putInt(key.id())
                .put(sealed)
                .array();
    }

    public byte[] open(byte[] sealed, byte[] owner) {
        return named(sealed)
                .flatMap(keys::find)
                .flatMap(key -> Gcm.open(key.key(), Arrays.copyOfRange(sealed, HEAD, sealed.length), owner))
                .or(() -> keys.find(DataKey.NAMELESS).flatMap(key -> Gcm.open(key.key(), sealed, owner)))
                .orElseThrow(() ->
                        new IllegalStateException("the data key does not fit this database, or the data were changed"));
    }

    /** Whether it is sealed with the newest key. */
    public boolean current(byte[] sealed) {
        return named(sealed).filter(id -> id == keys.sealing().id()).isPresent();
    }

    /** What was sealed before keys had ids begins with chance, and so once in 2⁴⁸ like something else. */
    private static Optional<Integer> named(byte[] sealed) {
        return sealed.length > HEAD && sealed[0] == MARK[0] && sealed[1] == MARK[1]
                ? Optional.of(ByteBuffer.wrap(sealed).getInt(MARK.length))
                : Optional.empty();
    }

    /** A digest nobody can compute, and so guess backwards, without the key. Its key is never changed: for what is compared. */
    public byte[] digest(String purpose, String value) {
        return mac(keys.digesting().key(), utf8(purpose + "\n" + value));
    }

    /**
     * Digests to find a value by, newest first: write all of them, look for any of them. While keys are being changed there
     * are two, so that a value is one value under the old key and the new.
     */
    public List<Fingerprint> fingerprints(String purpose, String value) {
        byte[] text = utf8(purpose + "\n" + value);
        return keys.indexing().stream()
                .map(key -> new Fingerprint(key.id(), mac(key.key(), text)))
                .toList();
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
