package org.xinglin.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check character of GB 32100-2015 (ID-04). */
class CreditCodeTests {
    @Test
    void theExampleOfTheRulebookHasItsCheckCharacter() {
        assertThat(CreditCode.check("91350100M000100Y4")).isEqualTo('3');
        assertThat(CreditCode.right("91350100M000100Y43")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100M000I00Y43",
                "",
                "杏林杏林杏林杏林杏林杏林杏林杏林杏林"
            })
    void anotherIsRefused(String code) {
        assertThat(CreditCode.right(code)).isFalse();
    }

    @Test
    void blanksDashesAndSmallLettersArePutRight() {
        assertThat(CreditCode.written("91350100-m000 100y43")).isEqualTo("91350100M000100Y43");
    }

    /** One wrong character anywhere among the first seventeen is always found. */
    @Test
    void everySingleTypingErrorIsFound() {
        String right = "91350100M000100Y43";
        for (int i = 0; i < 17; i++) {
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (other != right.charAt(i)) {
                    String wrong = right.substring(0, i) + other + right.substring(i + 1);
                    assertThat(CreditCode.right(wrong)).as(wrong).isFalse();
                }
            }
        }
    }
}
