package org.xinglin.pricing;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Services;
import org.xinglin.kernel.ChinaTime;

/** Shows a price when its day begins. Every node runs it; a row that one has in hand the others pass by. */
@Component
class PriceTurn {
    private static final Logger LOG = LoggerFactory.getLogger(PriceTurn.class);
    /** A price list of a whole hospital turns in a few commits, not in one and not in thousands. */
    private static final int AT_ONCE = 500;

    private final Prices prices;
    private final Services services;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PriceTurn(Prices prices, Services services, AuditLog audit, TransactionTemplate transaction, Clock clock) {
        this.prices = prices;
        this.services = services;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 2_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; prices wait", e);
        }
    }

    void run(Instant at) {
        while (Boolean.TRUE.equals(transaction.execute(status -> some(at)))) {
            // the next few
        }
    }

    private boolean some(Instant at) {
        for (int n = 0; n < AT_ONCE; n++) {
            var due = prices.claimDue(ChinaTime.dateOf(at));
            if (due.isEmpty()) {
                return false;
            }
            services.reprice(due.get().offering(), due.get().price());
            prices.applied(due.get().id(), at);
            audit.system("price.turn", "offering", due.get().offering().value(), null);
        }
        return true;
    }
}
