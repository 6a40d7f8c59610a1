package org.xinglin.password;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** The rule for passwords people choose themselves (XL-PASSWORD). */
@Component
public class PasswordRule {
    private static final String RULE = "XL-PASSWORD";
    /** What bcrypt looks at; it refuses more. */
    private static final int LONGEST_BYTES = 72;
    /** A shorter name is found in too many good passwords. */
    private static final int NAME_COUNTS_FROM = 4;

    private final Rulebook rulebook;
    private final Clock clock;

    PasswordRule(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * Refuses {@code password.too-short}, {@code password.too-long}, {@code password.names-you}, {@code password.too-plain} and
     * {@code password.common}.
     *
     * @param pointer of the field it was typed into
     */
    public void require(String typed, String userName, String pointer) {
        int shortest = rulebook.rulesInForce(clock.instant(), Scope.NATION).number(RULE, "shortest");
        if (typed.codePointCount(0, typed.length()) < shortest) {
            throw new InvalidInput("password.too-short", pointer, RULE).stating("shortest", shortest);
        }
        if (typed.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new InvalidInput("password.too-long", pointer, RULE);
        }
        String name = userName.toLowerCase(Locale.ROOT);
        if (name.length() >= NAME_COUNTS_FROM && typed.toLowerCase(Locale.ROOT).contains(name)) {
            throw new InvalidInput("password.names-you", pointer, RULE);
        }
        if (Guessable.plain(typed)) {
            throw new InvalidInput("password.too-plain", pointer, RULE);
        }
        if (Guessable.common(typed)) {
            throw new InvalidInput("password.common", pointer, RULE);
        }
    }
}
