package org.xinglin.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.Money;

/**
 * The clock of all promises. The timers are rows, so a killed node loses none; every node runs this, and what one has in
 * hand the others pass by.
 */
@Component
class Breaches {
    private static final Logger LOG = LoggerFactory.getLogger(Breaches.class);
    private static final int AT_ONCE = 200;

    private final Promises promises;
    private final Commitments commitments;
    private final Map<String, Promisor> promisors;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Breaches(
            Promises promises,
            Commitments commitments,
            List<Promisor> promisors,
            TransactionTemplate transaction,
            Clock clock) {
        this.promises = promises;
        this.commitments = commitments;
        this.promisors = promisors.stream().collect(Collectors.toMap(Promisor::kind, Function.identity()));
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 2_000)
    void tick() {
        try {
            run();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; promises that ran out wait", e);
        }
    }

    /** One that cannot be ended now does not keep the others waiting. */
    void run() {
        for (Promises.Due due : promises.due(clock.instant(), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(status -> end(due));
            } catch (RuntimeException e) {
                LOG.warn("The promise {} ran out and could not be ended; trying again", due.promise(), e);
            }
        }
    }

    private void end(Promises.Due due) {
        Promisor promisor = promisors.get(due.subject().kind());
        if (promisor == null) {
            throw new IllegalStateException("nobody promises for " + due.subject());
        }
        var subject = due.subject().id();
        if (!promisor.seize(subject)) {
            return;
        }
        Instant at = clock.instant();
        Optional<Promise> claimed = promises.claim(due.promise(), at);
        claimed.ifPresent(promise -> {
            if (promisor.keptOtherwise(subject, promise.kind())) {
                commitments.end(promise, PromiseState.KEPT, "OTHERWISE", Money.ZERO, at);
            } else {
                commitments
                        .breach(promise, at)
                        .ifPresent(refunded -> promisor.broken(subject, promise.kind(), refunded, at));
            }
        });
    }
}
