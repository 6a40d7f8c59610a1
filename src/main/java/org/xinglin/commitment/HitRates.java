package org.xinglin.commitment;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.HitRate;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Reliability;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Counts from the ledger alone how often promises were kept, and tells whoever looks at a doctor or a department. */
@Component
class HitRates implements Reliability {
    private static final Logger LOG = LoggerFactory.getLogger(HitRates.class);

    private final Ledger ledger;
    private final Rulebook rulebook;
    private final Clock clock;
    private volatile Edition edition = new Edition(Map.of(), Map.of(), 0, 1);

    HitRates(Ledger ledger, Rulebook rulebook, Clock clock) {
        this.ledger = ledger;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    private record Sum(int kept, int due) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(kept + other.kept, due + other.due);
        }
    }

    private record Edition(Map<UUID, Sum> doctors, Map<UUID, Sum> departments, int days, int least) {
        HitRate rate(Sum sum) {
            return new HitRate(sum.kept(), sum.due(), days, sum.due() >= least);
        }
    }

    @Override
    public HitRate of(PractitionerId practitioner) {
        Edition now = edition;
        return now.rate(now.doctors().getOrDefault(practitioner.value(), Sum.NONE));
    }

    @Override
    public HitRate of(DepartmentId department) {
        Edition now = edition;
        return now.rate(now.departments().getOrDefault(department.value(), Sum.NONE));
    }

    @Scheduled(fixedDelay = 5_000)
    void follow() {
        try {
            count();
        } catch (DataAccessException e) {
            LOG.debug("The ledger cannot be read at the moment; the rates last counted stand", e);
        }
    }

    void count() {
        var at = clock.instant();
        var rules = rulebook.rulesInForce(at, Scope.NATION);
        int days = rules.number("XL-REPLY", "rateDays");
        var doctors = new HashMap<UUID, Sum>();
        var departments = new HashMap<UUID, Sum>();
        for (Ledger.Tally tally : ledger.since(at.minus(Duration.ofDays(days)))) {
            var sum = new Sum(tally.kept(), tally.kept() + tally.broken());
            doctors.merge(tally.practitioner(), sum, Sum::plus);
            departments.merge(tally.department(), sum, Sum::plus);
        }
        edition =
                new Edition(Map.copyOf(doctors), Map.copyOf(departments), days, rules.number("XL-REPLY", "rateLeast"));
    }
}
