package org.xinglin.rulebook;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;

/** Answers which rules are in force at a moment in a place. */
@Component
public class Rulebook {
    private final Map<String, Rule> rules;

    Rulebook(Catalogue catalogue) {
        this.rules = catalogue.rules();
    }

    public RulesInForce rulesInForce(Instant at, Scope scope) {
        return new RulesInForce(rules, ChinaTime.dateOf(at), scope);
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    public Collection<Rule> all() {
        return rules.values();
    }
}
