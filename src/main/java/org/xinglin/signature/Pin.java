package org.xinglin.signature;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.xinglin.kernel.InvalidInput;

/**
 * A signer's PIN for the length of one request. From it comes, by Argon2id with the installation's master key as pepper,
 * the key that unlocks the signing key: who has the database alone, or the server alone without the PIN, cannot sign.
 */
final class Pin implements AutoCloseable {
    /** Passes over the memory; stored with each key so that it can be raised later. */
    static final int WORK = 3;

    private static final int MEMORY_KIB = 32 * 1024;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 32;
    private final char[] characters;

    Pin(char[] characters) {
        this.characters = characters;
    }

    /** Rejects what a thief tries first: short, one character repeated, counting up or down. */
    void requireStrong() {
        if (characters.length < SHORTEST || characters.length > LONGEST) {
            throw new InvalidInput("signature.pin-length", "/pin", "RX-14")
                    .stating("shortest", SHORTEST)
                    .stating("longest", LONGEST);
        }
        int step = characters[1] - characters[0];
        boolean row = Math.abs(step) <= 1;
        for (int i = 2; row && i < characters.length; i++) {
            row = characters[i] - characters[i - 1] == step;
        }
        if (row) {
            throw new InvalidInput("signature.weak-pin", "/pin", "RX-14");
        }
    }

    byte[] key(byte[] salt, byte[] pepper, int work) {
        byte[] password = bytes();
        // A work of zero marks keys of the demo region, whose PIN is printed anyway.
        int memory = work == 0 ? 1024 : MEMORY_KIB;
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withSecret(pepper)
                .withMemoryAsKB(memory)
                .withIterations(Math.max(1, work))
                .withParallelism(1)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] key = new byte[32];
        generator.generateBytes(password, key);
        Arrays.fill(password, (byte) 0);
        return key;
    }

    private byte[] bytes() {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
