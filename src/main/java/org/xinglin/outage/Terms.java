package org.xinglin.outage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** How far a booking may move and how long the patient has to answer (XL-OUTAGE). */
@Component
class Terms {
    private final Institutions institutions;
    private final Rulebook rulebook;

    Terms(Institutions institutions, Rulebook rulebook) {
        this.institutions = institutions;
        this.rulebook = rulebook;
    }

    private RulesInForce rules(UUID institution, Instant at) {
        return rulebook.rulesInForce(
                at, institutions.require(new InstitutionId(institution)).scope());
    }

    /** The last day a booking may move to. */
    LocalDate furthest(UUID institution, Instant startsAt, Instant at) {
        Duration within = rules(institution, at).duration("XL-OUTAGE", "within");
        return ChinaTime.dateOf(startsAt.isAfter(at) ? startsAt : at).plusDays(within.toDays());
    }

    Instant answerBy(UUID institution, Instant startsAt, Instant at) {
        Instant until = at.plus(rules(institution, at).duration("XL-OUTAGE", "answer"));
        return until.isBefore(startsAt) ? until : startsAt;
    }
}
