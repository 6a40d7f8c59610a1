package org.xinglin.settlement;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs and checks the sandbox cashier's notices: HMAC-SHA256 over the body, in hexadecimal. */
@Component
final class SandboxSignature {
    static final String HEADER = "X-Cashier-Signature";
    private final SecretKeySpec key;

    SandboxSignature(CashierSettings settings) {
        String secret = settings.sandboxSecret();
        this.key = new SecretKeySpec(
                secret == null || secret.isBlank() ? random() : secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time, so that an answer's delay tells nothing. */
    boolean matches(byte[] body, String signature) {
        return MessageDigest.isEqual(
                sign(body).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
