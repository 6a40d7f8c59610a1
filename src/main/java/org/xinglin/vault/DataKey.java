package org.xinglin.vault;

import javax.crypto.spec.SecretKeySpec;

/** A key of the database, unwrapped. */
record DataKey(int id, Use use, boolean retired, SecretKeySpec key) {
    /** Id of the key that opened what was sealed before keys had ids. */
    static final int NAMELESS = 0;

    /** What a key is for. */
    enum Use {
        SEAL("AES"),
        INDEX("HmacSHA256"),
        DIGEST("HmacSHA256");

        private final String algorithm;

        Use(String algorithm) {
            this.algorithm = algorithm;
        }

        SecretKeySpec of(byte[] bytes) {
            return new SecretKeySpec(bytes, algorithm);
        }
    }

    static String name(int id, Use use) {
        return "data-key/" + id + "/" + use;
    }

    @Override
    public String toString() {
        return name(id, use);
    }
}
