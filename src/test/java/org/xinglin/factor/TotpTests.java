package org.xinglin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of RFC 6238, appendix B, in six digits. */
class TotpTests {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void aClockThatRunsAStepWrongIsBorneAndTwoAreNot() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(now);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step - 1), now, 1)).hasValue(step - 1);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + 1), now, 1)).hasValue(step + 1);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + 2), now, 1)).isEmpty();
        assertThat(Totp.matching(SECRET, "", now, 1)).isEmpty();
    }

    @Test
    void theSecretIsWrittenInBase32() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void recoveryCodesAreReadHoweverTheyAreTyped() {
        RecoveryCode code = RecoveryCode.of(bound -> 7);
        assertThat(code.inFours()).isEqualTo("9999-9999-9999-9999");
        assertThat(RecoveryCode.typed(" 9999-9999 9999 9999 ")).isEqualTo(code);
        assertThat(RecoveryCode.typed("9999-0000").wellFormed()).isFalse();
    }
}
