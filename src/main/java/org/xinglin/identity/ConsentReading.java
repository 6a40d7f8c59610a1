package org.xinglin.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Shows a person where they stand with each purpose, and whether they may be asked (PV-06). */
@Component
class ConsentReading {
    private final ConsentTexts texts;
    private final ConsentRecord record;
    private final Rulebook rulebook;
    private final Clock clock;

    ConsentReading(ConsentTexts texts, ConsentRecord record, Rulebook rulebook, Clock clock) {
        this.texts = texts;
        this.record = record;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * A purpose with the text in force.
     *
     * @param givenAt when the text in force was agreed to; absent while it is not
     * @param decidedAt when the state came about; absent while nothing was decided
     * @param mayAsk whether the product may ask by itself: never for what was refused or withdrawn lately
     */
    record ConsentView(
            String purpose,
            String version,
            String digest,
            String title,
            List<ConsentText.ConsentSection> sections,
            boolean necessary,
            boolean sensitive,
            boolean childrenOnly,
            ConsentState state,
            @Nullable Instant givenAt,
            @Nullable Instant decidedAt,
            boolean mayAsk,
            List<ConsentRecord.ConsentStep> history) {}

    List<ConsentView> all(PersonId person, boolean english) {
        return texts.purposes().stream().map(p -> of(person, p, english)).toList();
    }

    ConsentView one(PersonId person, String purpose, boolean english) {
        return of(person, texts.purpose(purpose), english);
    }

    private ConsentView of(PersonId person, ConsentPurpose purpose, boolean english) {
        ConsentText text = texts.inForce(purpose.name(), english);
        List<ConsentRecord.ConsentStep> history = record.history(person, purpose.name());
        ConsentRecord.ConsentStep last = history.isEmpty() ? null : history.getFirst();
        ConsentState state = state(last, text.version());
        Instant decidedAt = decidedAt(last);
        return new ConsentView(
                purpose.name(),
                text.version(),
                text.digest(),
                text.title(),
                text.sections(),
                purpose.necessary(),
                purpose.sensitive(),
                purpose.childrenOnly(),
                state,
                state == ConsentState.GIVEN ? decidedAt : null,
                decidedAt,
                mayAsk(state, decidedAt),
                history);
    }

    private static ConsentState state(ConsentRecord.@Nullable ConsentStep last, String inForce) {
        if (last == null) {
            return ConsentState.OPEN;
        }
        if (!last.given()) {
            return ConsentState.REFUSED;
        }
        if (last.endedAt() != null) {
            return ConsentState.WITHDRAWN;
        }
        return last.version().equals(inForce) ? ConsentState.GIVEN : ConsentState.OUTDATED;
    }

    private static @Nullable Instant decidedAt(ConsentRecord.@Nullable ConsentStep last) {
        if (last == null) {
            return null;
        }
        return last.endedAt() == null ? last.at() : last.endedAt();
    }

    private boolean mayAsk(ConsentState state, @Nullable Instant decidedAt) {
        Instant now = clock.instant();
        Duration rest = rulebook.rulesInForce(now, Scope.NATION).duration("PV-06", "askAgainAfter");
        return switch (state) {
            case OPEN, OUTDATED -> true;
            case GIVEN -> false;
            case REFUSED, WITHDRAWN -> decidedAt != null && !now.isBefore(decidedAt.plus(rest));
        };
    }
}
