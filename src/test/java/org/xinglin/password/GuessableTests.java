package org.xinglin.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.testing.Chance;

class GuessableTests {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "123456789012",
                "qwertyuiop12",
                "abababababab",
                "1qaz2wsx3edc",
                "abcdefghijkl",
                "098765432109",
                "zzzzzzzzzzzzzzzzzzzzzz",
                "ABCabcABCabc",
                "密密密密密密密密密密密密"
            })
    void runsAndRepetitionsArePlain(String typed) {
        assertThat(Guessable.plain(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password2026!",
                "P@ssw0rd1234",
                "Hospital2026!",
                "xinglin-demo",
                "adminadmin12",
                "woaini1314520",
                "Welcome2Xinglin",
                "yisheng2026ok",
                "医院管理员密码2026",
                "iloveyou2025!!"
            })
    void knownWordsWithAYearAreCommon(String typed) {
        assertThat(Guessable.common(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern-oxbow-72-moss", "雨后三碗面不加葱再走", "brisk tulip carries nine", "Tz7#mVq2!kLp"})
    void whatHasWordsOfItsOwnIsNeither(String typed) {
        assertThat(Guessable.plain(typed) || Guessable.common(typed)).isFalse();
    }

    /** Hardly ever: a drawn password that is refused would teach people that the rule is blind. */
    @Test
    void drawnPasswordsAreNeither() {
        Chance.tries(2_000, chance -> {
            String drawn = drawn(chance);
            assertThat(Guessable.plain(drawn) || Guessable.common(drawn))
                    .as(drawn)
                    .isFalse();
        });
    }

    private static String drawn(Random chance) {
        var drawn = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            drawn.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }
}
