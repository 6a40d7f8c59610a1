package org.xinglin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.Visitor;

/** The application on a telephone that shows codes, in tests. */
public final class Authenticator {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Clock clock;
    private final byte[] secret;
    private final List<String> recoveryCodes;

    private Authenticator(Clock clock, byte[] secret, List<String> recoveryCodes) {
        this.clock = clock;
        this.secret = secret;
        this.recoveryCodes = recoveryCodes;
    }

    /** Sets it up as the page does; the code of the step before is used up by that. */
    public static Authenticator enrol(ApplicationContext product, Visitor staff) {
        var offer = staff.post("/api/second-factor/enrolment", null).expect(201);
        assertThat(offer.text("picture")).startsWith("data:image/png;base64,");
        assertThat(offer.text("address"))
                .startsWith("otpauth://totp/Xinglin")
                .contains("secret=" + offer.text("secret"));
        var fresh = new Authenticator(product.getBean(Clock.class), decoded(offer.text("secret")), List.of());
        var paper = staff.post("/api/second-factor/confirmation", Map.of("code", fresh.code(-1)))
                .expect(200)
                .body();
        return new Authenticator(
                fresh.clock,
                fresh.secret,
                paper.path("recoveryCodes")
                        .valueStream()
                        .map(code -> code.asString())
                        .toList());
    }

    /** @param steps from now */
    public String code(int steps) {
        return Totp.code(secret, Totp.step(clock.instant()) + steps);
    }

    public List<String> recoveryCodes() {
        return recoveryCodes;
    }

    byte[] secret() {
        return secret.clone();
    }

    static byte[] decoded(String base32) {
        var bits = new StringBuilder();
        for (char c : base32.toCharArray()) {
            bits.append(String.format("%5s", Integer.toBinaryString(BASE32.indexOf(c)))
                    .replace(' ', '0'));
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }
}
