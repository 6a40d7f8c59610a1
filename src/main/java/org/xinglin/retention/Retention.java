package org.xinglin.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Retained;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** Goes over all kinds of rows: what is past its time goes, what must stay is counted before and after (PV-04, SV-07, SV-08, PV-10). */
@Component
public class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final List<Retained> kinds;
    private final Sweep sweep;
    private final Rulebook rulebook;
    private final Ids ids;
    private final Clock clock;

    Retention(List<Retained> kinds, Sweep sweep, Rulebook rulebook, Ids ids, Clock clock) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Retained::kind)).toList();
        this.sweep = sweep;
        this.rulebook = rulebook;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param dry looks and tells, and deletes nothing */
    public List<Finding> run(boolean dry) {
        Instant at = clock.instant();
        UUID run = ids.next();
        RulesInForce rules = rulebook.rulesInForce(at, Scope.NATION);
        var findings = new ArrayList<Finding>();
        for (Retained kind : kinds) {
            Instant border = border(rules, kind, at);
            try {
                findings.add(sweep.of(kind, border, dry, run, at));
            } catch (RuntimeException e) {
                LOG.error("Retention left {} alone", kind.kind(), e);
                findings.add(
                        sweep.failed(kind, border, dry, run, at, e.getClass().getSimpleName()));
            }
        }
        return findings;
    }

    /** Midnight, so that everything of a day goes on the same day. */
    private static Instant border(RulesInForce rules, Retained kind, Instant at) {
        return ChinaTime.at(
                ChinaTime.dateOf(at).minus(rules.period(kind.rule(), kind.parameter())), LocalTime.MIDNIGHT);
    }
}
