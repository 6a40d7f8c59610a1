package org.xinglin.consultation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Takes what people write, within the lengths of XL-TEXT; a null character, which no database keeps, is refused. */
@Component
class Texts {
    private final Rulebook rulebook;
    private final Clock clock;

    Texts(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param limit the parameter of XL-TEXT that says how long it may be */
    String required(@Nullable String text, String pointer, String limit) {
        String taken = optional(text, pointer, limit);
        if (taken.isBlank()) {
            throw new InvalidInput("consultation.empty-text", pointer);
        }
        return taken;
    }

    String optional(@Nullable String text, String pointer, String limit) {
        if (text == null) {
            return "";
        }
        if (text.indexOf('\u0000') >= 0) {
            throw new InvalidInput("consultation.unwritable-text", pointer);
        }
        int most = rulebook.rulesInForce(clock.instant(), Scope.NATION).number("XL-TEXT", limit);
        String trimmed = text.strip();
        if (trimmed.codePointCount(0, trimmed.length()) > most) {
            throw new InvalidInput("consultation.text-too-long", pointer, "XL-TEXT").stating("most", most);
        }
        return trimmed;
    }
}
