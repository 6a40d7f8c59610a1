package org.xinglin.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Attempts to pay. */
@Repository
class Payments {
    private static final String SELECT = """
            select p.no, p.bill_id, p.cashier, p.amount, p.state, p.failure, b.payer_id, b.patient_id, b.state as bill_state, b.pay_by
            from settlement.payment p join settlement.bill b on b.id = p.bill_id
            """;

    private final JdbcClient jdbc;
    private final CashierSettings settings;

    Payments(JdbcClient jdbc, CashierSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Payment require(String no) {
        return find(no).orElseThrow(() -> new NotFound("settlement.no-such-payment"));
    }

    Optional<Payment> find(String no) {
        return jdbc.sql(SELECT + "where p.no = :no")
                .param("no", no)
                .query(Payments::payment)
                .optional();
    }

    /**
     * Marks the payment paid, its bill paid if it still waits, gives the receipt its number and writes the ledger: one
     * statement, so that none of it can stand without the rest. Empty when the payment is unknown, of another amount
     * or booked before.
     */
    Optional<Booked> book(String no, Money amount, String cashierRef, Instant at) {
        return jdbc.sql("""
                with paid as (
                  update settlement.payment set state = 'PAID', paid_at = :at, cashier_ref = :ref, ask_at = null
                  where no = :no and amount = :amount and state <> 'PAID'
                  returning no, bill_id, amount
                ), claimed as (
                  update settlement.bill b
                  set state = 'PAID', paid_at = :at, paid_by = paid.no,
                      receipt_no = to_char(cast(:at as timestamptz) at time zone 'Asia/Shanghai', 'YYYYMMDD') || lpad(nextval('settlement.receipt_number')::text, 8, '0')
                  from paid where b.id = paid.bill_id and b.state = 'OPEN' and b.total = paid.amount
                  returning b.id
                ), found as (
                  select b.id, b.subject_kind, b.subject_id, b.payer_id, b.patient_id, b.institution_id, b.state, b.supplements, paid.no, paid.amount,
                    exists (select from claimed) as claimed
                  from paid join settlement.bill b on b.id = paid.bill_id
                ), moved as (
                  insert into settlement.transfer (at, kind, debit, credit, amount, institution_id, bill_id, payment_no)
                  select :at, case when claimed then 'PAYMENT' else 'UNCLAIMED_PAYMENT' end, 'CASHIER_CLEARING',
                    case when claimed then 'INSTITUTION_INCOME' else 'UNCLAIMED' end, amount, institution_id, id, no
                  from found
                )
                select id, subject_kind, subject_id, payer_id, patient_id, amount, claimed, state, supplements is not null as supplements from found
                """)
                .param("no", no)
                .param("amount", amount.yuan())
                .param("ref", cashierRef)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new Booked(
                        new BillId(Sql.uuid(row, "id")),
                        new Subject(row.getString("subject_kind"), Sql.uuid(row, "subject_id")),
                        new PersonId(Sql.uuid(row, "payer_id")),
                        new PersonId(Sql.uuid(row, "patient_id")),
                        Sql.money(row, "amount"),
                        row.getBoolean("claimed"),
                        // The bill as it stood before this statement.
                        row.getString("state").equals("PAID"),
                        row.getBoolean("supplements")))
                .optional();
    }

    /** Waits until nobody else refunds what a supplement adds to: whoever refunds it sees the supplement paid, or not at all. */
    void lockSupplemented(BillId supplement) {
        jdbc.sql(
                        "select id from settlement.bill where id = (select supplements from settlement.bill where id = :id) for update")
                .param("id", supplement.value())
                .query((row, n) -> n)
                .list();
    }

    boolean fail(String no, Money amount, String why) {
        return jdbc.sql("""
                update settlement.payment set state = 'FAILED', failure = :why, ask_at = null
                where no = :no and amount = :amount and state = 'PENDING'
                """)
                        .param("no", no)
                        .param("amount", amount.yuan())
                        .param("why", why)
                        .update()
                == 1;
    }

    /** Payments whose payer was sent to the cashier and of which nothing was heard for a while. */
    List<Payment> toAsk(Instant at, int limit) {
        return jdbc.sql(SELECT + "where p.ask_at <= :at order by p.ask_at limit :limit")
                .param("at", Sql.timestamp(at))
                .param("limit", limit)
                .query(Payments::payment)
                .list();
    }

    /** Null gives the asking up. */
    void askAgain(String no, @Nullable Instant next) {
        jdbc.sql("update settlement.payment set ask_at = :next where no = :no and ask_at is not null")
                .param("no", no)
                .param("next", Sql.timestampOrNull(next))
                .update();
    }

    Optional<Payment> knows(String intent) {
        return jdbc.sql(SELECT + "where p.idempotency_key = :intent")
                .param("intent", intent)
                .query(Payments::payment)
                .optional();
    }

    Optional<Payment> pending(BillId bill) {
        return jdbc.sql(SELECT + "where p.bill_id = :bill and p.state = 'PENDING'")
                .param("bill", bill.value())
                .query(Payments::payment)
                .optional();
    }

    /** Another attempt; an index refuses a second one that is still pending. */
    void add(String no, BillId bill, String intent, Instant at) {
        jdbc.sql("""
                insert into settlement.payment (no, bill_id, cashier, amount, state, created_at, idempotency_key)
                select :no, b.id, :cashier, b.total, 'PENDING', :at, :intent
                from settlement.bill b where b.id = :bill and b.state = 'OPEN'
                """)
                .param("no", no)
                .param("bill", bill.value())
                .param("cashier", settings.cashier())
                .param("intent", intent)
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** The payer stands before the cashier now: from here on the cashier may have news. */
    void presented(String no, Instant at, Instant askAt) {
        jdbc.sql("""
                update settlement.payment set presented_at = coalesce(presented_at, :at), ask_at = coalesce(ask_at, :ask)
                where no = :no and state = 'PENDING'
                """)
                .param("no", no)
                .param("at", Sql.timestamp(at))
                .param("ask", Sql.timestamp(askAt))
                .update();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getString("no"),
                new BillId(Sql.uuid(row, "bill_id")),
                new PersonId(Sql.uuid(row, "payer_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                row.getString("cashier"),
                Sql.money(row, "amount"),
                PaymentState.valueOf(row.getString("state")),
                Bill.State.valueOf(row.getString("bill_state")),
                Sql.instant(row, "pay_by"),
                row.getString("failure"));
    }
}
