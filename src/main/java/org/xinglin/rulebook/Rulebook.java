package org.xinglin.rulebook;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;

/**
 * Answers which rules are in force at a moment in a place, from memory: the catalogue of the product and the amendments
 * of this installation, which every node learns within a second.
 */
@Component
public class Rulebook {
    private static final Logger LOG = LoggerFactory.getLogger(Rulebook.class);

    private final Catalogue catalogue;
    private final Amendments amendments;
    private volatile Edition edition;

    Rulebook(Catalogue catalogue, Amendments amendments) {
        this.catalogue = catalogue;
        this.amendments = amendments;
        this.edition = read();
    }

    private record Edition(long version, Map<String, Rule> rules) {}

    public RulesInForce rulesInForce(Instant at, Scope scope) {
        return new RulesInForce(edition.rules(), ChinaTime.dateOf(at), scope);
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(edition.rules().get(id));
    }

    public Collection<Rule> all() {
        return edition.rules().values();
    }

    /** While the database is away, the rules last read stand. */
    @Scheduled(fixedDelay = 500)
    void follow() {
        try {
            if (amendments.count() != edition.version()) {
                edition = read();
            }
        } catch (DataAccessException e) {
            LOG.debug("amendments could not be looked for", e);
        }
    }

    private Edition read() {
        List<Amendments.Row> rows = amendments.all();
        var rules = new LinkedHashMap<>(catalogue.rules());
        for (Amendments.Row row : rows) {
            rules.computeIfPresent(row.ruleId(), (id, rule) -> rule.unitOf(row.name())
                    .map(unit -> rule.with(List.of(row.parameter(unit))))
                    .orElse(rule));
        }
        return new Edition(rows.size(), rules);
    }
}
