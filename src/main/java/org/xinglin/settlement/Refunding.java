package org.xinglin.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/**
 * Owes money back: the refund and its ledger entry are written in the caller's transaction, a timer then asks the
 * cashier until it confirms.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Refunding {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;

    Refunding(JdbcClient jdbc, Clock clock, Numbers numbers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.numbers = numbers;
        this.events = events;
    }

    /**
     * Gives back all that was paid for the subject, supplements included, and not yet given back; a second call finds nothing
     * and gives zero.
     */
    public Money refund(Subject subject, String reason) {
        Money back = owe(subject, null, reason, "all").map(BillRefunded::amount).orElse(Money.ZERO);
        for (Left supplement : left(subject)) {
            back = back.plus(owe(supplement.subject(), null, reason, "all")
                    .map(BillRefunded::amount)
                    .orElse(Money.ZERO));
        }
        return back;
    }

    /**
     * Gives back a part; of what was paid last first.
     *
     * @param key names this part within the bill, so that asking twice refunds once
     * @throws RefundTooLarge when less than {@code amount} is left to give back
     */
    public void refundPart(Subject subject, Money amount, String reason, String key) {
        if (amount.isZero() || amount.isNegative()) {
            throw new IllegalArgumentException("a part is more than nothing");
        }
        lock(subject);
        if (known(subject, "part/" + key)) {
            return;
        }
        Money due = amount;
        for (Left bill : left(subject)) {
            Money share = bill.money().compareTo(due) < 0 ? bill.money() : due;
            if (!share.isZero()
                    && owe(bill.subject(), share, reason, "part/" + key).isPresent()) {
                due = due.minus(share);
            }
        }
        if (!due.isZero()) {
            throw new RefundTooLarge();
        }
    }

    private record Left(Subject subject, Money money) {}

    /** Whoever pays a supplement locks the bill it adds to as well, so that no supplement is paid unseen meanwhile. */
    private void lock(Subject subject) {
        jdbc.sql("select id from settlement.bill where subject_kind = :kind and subject_id = :subject for update")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, n) -> n)
                .list();
    }

    /** What can still go back of the subject's bills: of its supplements, newest first, then of the bill itself. */
    private List<Left> left(Subject subject) {
        return jdbc.sql("""
                select b.subject_kind, b.subject_id, b.total - b.refunded as money
                from settlement.bill main join settlement.bill b on b.id = main.id or b.supplements = main.id
                where main.subject_kind = :kind and main.subject_id = :subject and b.state = 'PAID' and b.refunded < b.total
                order by b.supplements is null, b.paid_at desc, b.id
                """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, n) -> new Left(
                        new Subject(row.getString("subject_kind"), Sql.uuid(row, "subject_id")),
                        Sql.money(row, "money")))
                .list();
    }

    private Optional<BillRefunded> owe(Subject subject, @Nullable Money amount, String reason, String key) {
        Instant at = clock.instant();
        Optional<BillRefunded> owed = jdbc.sql("""
                with was as (
                  select * from settlement.bill
                  where subject_kind = :kind and subject_id = :subject and state = 'PAID' for update
                ), due as (
                  select was.*, coalesce(cast(:amount as numeric), total - refunded) as amount from was
                  where total - refunded >= coalesce(cast(:amount as numeric), 0.01)
                    and not exists (select from settlement.refund r where r.payment_no = was.paid_by and r.request_key = :key)
                ), bill as (
                  update settlement.bill b set refunded = b.refunded + due.amount from due where b.id = due.id
                ), refund as (
                  insert into settlement.refund (no, bill_id, payment_no, amount, reason, state, request_key, owed_at, try_at)
                  select :no, id, paid_by, amount, :reason, 'OWED', :key, :at, :at from due
                ), moved as (
                  insert into settlement.transfer (at, kind, debit, credit, amount, institution_id, bill_id, payment_no, refund_no)
                  select :at, 'REFUND_OWED', 'INSTITUTION_INCOME', 'REFUNDS_PAYABLE', amount, institution_id, id, paid_by, :no from due
                )
                select id, subject_kind, subject_id, payer_id, patient_id, amount from due
                """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("amount", amount == null ? null : amount.yuan())
                .param("key", key)
                .param("no", numbers.refund(at))
                .param("reason", reason)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> refunded(row, reason, at))
                .optional();
        owed.ifPresent(events::publishEvent);
        return owed;
    }

    /** Gives back a payment that found its bill withdrawn or already paid; it never became income. */
    void refundUnclaimed(String paymentNo, String reason) {
        Instant at = clock.instant();
        jdbc.sql("""
                with due as (
                  select b.*, p.no as payment_no, p.amount from settlement.payment p join settlement.bill b on b.id = p.bill_id where p.no = :payment
                ), refund as (
                  insert into settlement.refund (no, bill_id, payment_no, amount, reason, state, request_key, owed_at, try_at)
                  select :no, id, payment_no, amount, :reason, 'OWED', 'unclaimed', :at, :at from due
                ), moved as (
                  insert into settlement.transfer (at, kind, debit, credit, amount, institution_id, bill_id, payment_no, refund_no)
                  select :at, 'REFUND_OWED', 'UNCLAIMED', 'REFUNDS_PAYABLE', amount, institution_id, id, payment_no, :no from due
                )
                select id, subject_kind, subject_id, payer_id, patient_id, amount from due
                """)
                .param("payment", paymentNo)
                .param("no", numbers.refund(at))
                .param("reason", reason)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> refunded(row, reason, at))
                .optional()
                .ifPresent(events::publishEvent);
    }

    private boolean known(Subject subject, String key) {
        return jdbc.sql("""
                select exists (
                  select from settlement.bill main join settlement.bill b on b.id = main.id or b.supplements = main.id
                    join settlement.refund r on r.bill_id = b.id
                  where main.subject_kind = :kind and main.subject_id = :subject and r.request_key = :key)
                """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private static BillRefunded refunded(ResultSet row, String reason, Instant at) throws SQLException {
        return new BillRefunded(
                new BillId(Sql.uuid(row, "id")),
                new Subject(row.getString("subject_kind"), Sql.uuid(row, "subject_id")),
                new PersonId(Sql.uuid(row, "payer_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                Sql.money(row, "amount"),
                reason,
                at);
    }
}
