package org.xinglin.settlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.xinglin.kernel.Sql;

/** Sends owed money back: asks the cashier at growing intervals until it confirms, then writes the ledger. */
@Component
class Refunds {
    private static final Logger LOG = LoggerFactory.getLogger(Refunds.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int BATCH = 50;
    private static final int DOUBLINGS = 10;

    private final JdbcClient jdbc;
    private final Cashiers cashiers;
    private final Clock clock;

    Refunds(JdbcClient jdbc, Cashiers cashiers, Clock clock) {
        this.jdbc = jdbc;
        this.cashiers = cashiers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 6_000)
    void tick() {
        try {
            send(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; refunds wait", e);
        }
    }

    void send(Instant at) {
        for (Refund refund : due(at)) {
            Optional<String> done;
            try {
                done = cashiers.named(refund.cashier()).refund(refund);
            } catch (CashierAway e) {
                done = Optional.empty();
            }
            done.ifPresentOrElse(reference -> sent(refund, reference, at), () -> later(refund, at));
        }
    }

    private List<Refund> due(Instant at) {
        return jdbc.sql("""
                select r.no, r.payment_no, r.bill_id, p.cashier, r.amount, r.attempts
                from settlement.refund r join settlement.payment p on p.no = r.payment_no
                where r.state = 'OWED' and r.try_at <= :at order by r.try_at limit :limit
                """)
                .param("at", Sql.timestamp(at))
                .param("limit", BATCH)
                .query((row, n) -> new Refund(
                        row.getString("no"),
                        row.getString("payment_no"),
                        new BillId(Sql.uuid(row, "bill_id")),
                        row.getString("cashier"),
                        Sql.money(row, "amount"),
                        row.getInt("attempts")))
                .list();
    }

    /** Two nodes may both have asked; the state lets one of them write. */
    private void sent(Refund refund, String reference, Instant at) {
        jdbc.sql("""
                with sent as (
                  update settlement.refund set state = 'SENT', sent_at = :at, try_at = null, cashier_ref = :ref, attempts = attempts + 1
                  where no = :no and state = 'OWED'
                  returning no, bill_id, payment_no, amount
                )
                insert into settlement.transfer (at, kind, debit, credit, amount, institution_id, bill_id, payment_no, refund_no)
                select :at, 'REFUND_SENT', 'REFUNDS_PAYABLE', 'CASHIER_CLEARING', s.amount, b.institution_id, s.bill_id, s.payment_no, s.no
                from sent s join settlement.bill b on b.id = s.bill_id
                """)
                .param("no", refund.no())
                .param("ref", reference)
                .param("at", Sql.timestamp(at))
                .update();
    }

    private void later(Refund refund, Instant at) {
        Duration pause = Duration.ofSeconds(2L << Math.min(refund.attempts(), DOUBLINGS));
        jdbc.sql(
                        "update settlement.refund set attempts = attempts + 1, try_at = :next where no = :no and state = 'OWED'")
                .param("no", refund.no())
                .param("next", Sql.timestamp(at.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)))
                .update();
    }
}
