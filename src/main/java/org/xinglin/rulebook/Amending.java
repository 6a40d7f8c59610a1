package org.xinglin.rulebook;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** Changes a number of the rulebook from a day on, when the law or the house changes it. */
@Service
class Amending {
    private static final int LONGEST_REASON = 1_000;

    private final Rulebook rulebook;
    private final Amendments amendments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Amending(Rulebook rulebook, Amendments amendments, ApplicationEventPublisher events, Clock clock) {
        this.rulebook = rulebook;
        this.amendments = amendments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses {@code rulebook.no-such-rule}, {@code no-such-parameter}, {@code value-of-another-kind}, {@code past-day}
     * (what was decided yesterday was decided by yesterday's rule), {@code empty-period} and {@code no-reason}.
     */
    @Transactional
    public void amend(Amendment amendment, PersonId by) {
        Rule rule = rulebook.rule(amendment.ruleId()).orElseThrow(() -> new NotFound("rulebook.no-such-rule"));
        Parameter like = rule.parameters().stream()
                .filter(p -> p.name().equals(amendment.name()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("rulebook.no-such-parameter", "/name"));
        if (!sameKind(like.value(), amendment.value())) {
            throw new InvalidInput("rulebook.value-of-another-kind", "/value");
        }
        if (amendment.from().isBefore(ChinaTime.dateOf(clock.instant()))) {
            throw new InvalidInput("rulebook.past-day", "/from");
        }
        if (amendment.to() != null && !amendment.to().isAfter(amendment.from())) {
            throw new InvalidInput("rulebook.empty-period", "/to");
        }
        if (amendment.reason().isBlank() || amendment.reason().length() > LONGEST_REASON) {
            throw new InvalidInput("rulebook.no-reason", "/reason");
        }
        amendments.add(amendment, by, clock.instant());
        events.publishEvent(new RuleAmended(rule.id(), like.name(), amendment.from(), clock.instant()));
    }

    private static boolean sameKind(Object known, Object given) {
        return switch (known) {
            case Number n -> given instanceof Integer i && i >= 0;
            case Boolean b -> given instanceof Boolean;
            case List<?> list ->
                given instanceof List<?> l
                        && l.stream().allMatch(e -> sameKind(list.isEmpty() ? "" : list.getFirst(), e));
            default -> given instanceof String text && !text.isBlank();
        };
    }
}
