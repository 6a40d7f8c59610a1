package org.xinglin.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;

/**
 * Has the end of the chain stamped once a day. Every node tries every quarter of an hour until the day has its receipt, so
 * that an authority that is away for a while costs a delay and not a day. A copy outside the database is what a thief of
 * the whole database cannot reach.
 */
@Component
class Stamping {
    private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);

    private final Chain chain;
    private final Receipts receipts;
    private final Notary notary;
    private final @Nullable Path copies;
    private final Clock clock;

    /** @param copies a directory that gets every receipt too, if the operator named one */
    Stamping(
            Chain chain,
            Receipts receipts,
            Notary notary,
            @Value("${xinglin.audit.receipts:#{null}}") @Nullable Path copies,
            Clock clock) {
        this.chain = chain;
        this.receipts = receipts;
        this.notary = notary;
        this.copies = copies;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 900_000)
    void attempt() {
        try {
            stamp();
        } catch (RuntimeException e) {
            LOG.warn("The end of the log was not stamped; trying again in a quarter of an hour", e);
        }
    }

    /** The receipt of today, made now if there is none; empty while nothing new was sealed. Not in a transaction: the authority is slow. */
    Optional<Receipt> stamp() {
        Instant at = clock.instant();
        LocalDate today = ChinaTime.dateOf(at);
        Chain.Head head = chain.head();
        Optional<Receipt> before = receipts.newest();
        long stamped = before.map(Receipt::position).orElse(0L);
        boolean done = before.isPresent() && !before.get().day().isBefore(today);
        if (done || head.position() <= stamped) {
            return before.filter(r -> r.day().equals(today));
        }
        long number = before.map(Receipt::number).orElse(0L) + 1;
        byte[] token = notary.vouch(Receipt.statement(number, today, head.position(), head.hash()), at);
        var receipt = new Receipt(number, today, head.position(), head.hash(), token);
        if (receipts.add(receipt, at)) {
            copy(receipt);
        }
        return receipts.newest();
    }

    private void copy(Receipt receipt) {
        if (copies == null) {
            return;
        }
        try {
            Files.createDirectories(copies);
            Files.write(copies.resolve(receipt.fileName() + ".txt"), receipt.statement());
            Files.write(copies.resolve(receipt.fileName() + ".tst"), receipt.token());
        } catch (IOException e) {
            LOG.warn("The copy of a receipt could not be written to {}", copies, e);
        }
    }
}
