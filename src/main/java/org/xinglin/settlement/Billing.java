package org.xinglin.settlement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Sql;

/** Opens bills for subjects of other modules and takes back those nobody paid. Joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Billing {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final Numbers numbers;
    private final CashierSettings settings;

    Billing(JdbcClient jdbc, Clock clock, Ids ids, Numbers numbers, CashierSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.numbers = numbers;
        this.settings = settings;
    }

    /** Opens the one bill of a subject, with a payment under which it can be paid; the total must be more than zero. */
    public OpenBill open(NewBill bill) {
        Instant at = clock.instant();
        var id = new BillId(ids.next());
        String paymentNo = numbers.payment(at);
        jdbc.sql("""
                with opened as (
                  insert into settlement.bill (id, subject_kind, subject_id, payer_id, patient_id, institution_id, total, state, opened_at, pay_by)
                  values (:id, :kind, :subject, :payer, :patient, :institution, :total, 'OPEN', :at, :payBy)
                ), line as (
                  insert into settlement.bill_line (bill_id, line_no, code, title_zh, title_en, quantity, unit_price, amount)
                  select :id, l.no, l.code, l.zh, l.en, l.quantity, l.price, l.quantity * l.price
                  from unnest(cast(:codes as text[]), cast(:zh as text[]), cast(:en as text[]), cast(:quantities as int[]), cast(:prices as numeric[]))
                    with ordinality as l (code, zh, en, quantity, price, no)
                )
                insert into settlement.payment (no, bill_id, cashier, amount, state, created_at)
                values (:paymentNo, :id, :cashier, :total, 'PENDING', :at)
                """)
                .param("id", id.value())
                .param("kind", bill.subject().kind())
                .param("subject", bill.subject().id())
                .param("payer", bill.payer().value())
                .param("patient", bill.patient().value())
                .param("institution", bill.institution())
                .param("total", bill.total().yuan())
                .param("at", Sql.timestamp(at))
                .param("payBy", Sql.timestamp(bill.payBy()))
                .param("codes", Sql.texts(bill.lines(), BillLine::code))
                .param("zh", Sql.texts(bill.lines(), BillLine::titleZh))
                .param("en", Sql.texts(bill.lines(), BillLine::titleEn))
                .param(
                        "quantities",
                        bill.lines().stream().mapToInt(BillLine::quantity).toArray())
                .param("prices", Sql.texts(bill.lines(), l -> l.unitPrice().toString()))
                .param("paymentNo", paymentNo)
                .param("cashier", settings.cashier())
                .update();
        return new OpenBill(id, paymentNo, bill.total(), bill.payBy());
    }

    /** The bill of a subject that costs nothing: settled from the beginning, no cashier sees it. */
    public BillId settled(NewBill bill) {
        if (!bill.total().isZero()) {
            throw new IllegalArgumentException("a bill of " + bill.total() + " needs its payment");
        }
        BillLine line = onlyLine(bill);
        Instant at = clock.instant();
        var id = new BillId(ids.next());
        jdbc.sql("""
                with settled as (
                  insert into settlement.bill (id, subject_kind, subject_id, payer_id, patient_id, institution_id, total, state, opened_at, pay_by, paid_at)
                  values (:id, :kind, :subject, :payer, :patient, :institution, 0, 'PAID', :at, :at, :at)
                )
                insert into settlement.bill_line (bill_id, line_no, code, title_zh, title_en, quantity, unit_price, amount)
                values (:id, 1, :code, :zh, :en, :quantity, 0, 0)
                """)
                .param("id", id.value())
                .param("kind", bill.subject().kind())
                .param("subject", bill.subject().id())
                .param("payer", bill.payer().value())
                .param("patient", bill.patient().value())
                .param("institution", bill.institution())
                .param("at", Sql.timestamp(at))
                .param("code", line.code())
                .param("zh", line.titleZh())
                .param("en", line.titleEn())
                .param("quantity", line.quantity())
                .update();
        return id;
    }

    /**
     * Opens a bill that adds to the paid bill of another subject. Its own subject is granted by its payment; whoever refunds
     * the other subject gives back this one too.
     */
    public OpenBill supplement(Subject paid, NewBill bill) {
        OpenBill opened = open(bill);
        jdbc.sql("""
                update settlement.bill set supplements = (
                  select id from settlement.bill where subject_kind = :kind and subject_id = :subject)
                where id = :id
                """)
                .param("kind", paid.kind())
                .param("subject", paid.id())
                .param("id", opened.id().value())
                .update();
        return opened;
    }

    /** Opens many bills of one line each, in one statement; answers in the order asked. */
    public List<OpenBill> open(List<NewBill> bills) {
        Instant at = clock.instant();
        List<OpenBill> opened = bills.stream()
                .map(b -> new OpenBill(new BillId(ids.next()), numbers.payment(at), b.total(), b.payBy()))
                .toList();
        jdbc.sql("""
                with given as (
                  select * from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:subjects as uuid[]), cast(:payers as uuid[]),
                    cast(:patients as uuid[]), cast(:institutions as uuid[]), cast(:totals as numeric[]), cast(:payBy as timestamptz[]),
                    cast(:nos as text[]), cast(:codes as text[]), cast(:zh as text[]), cast(:en as text[]), cast(:quantities as int[]), cast(:prices as numeric[]))
                  as g (id, kind, subject_id, payer_id, patient_id, institution_id, total, pay_by, no, code, zh, en, quantity, price)
                ), opened as (
                  insert into settlement.bill (id, subject_kind, subject_id, payer_id, patient_id, institution_id, total, state, opened_at, pay_by)
                  select id, kind, subject_id, payer_id, patient_id, institution_id, total, 'OPEN', :at, pay_by from given
                ), line as (
                  insert into settlement.bill_line (bill_id, line_no, code, title_zh, title_en, quantity, unit_price, amount)
                  select id, 1, code, zh, en, quantity, price, quantity * price from given
                )
                insert into settlement.payment (no, bill_id, cashier, amount, state, created_at)
                select no, id, :cashier, total, 'PENDING', :at from given
                """)
                .param("ids", Sql.texts(opened, OpenBill::id))
                .param("kinds", Sql.texts(bills, b -> b.subject().kind()))
                .param("subjects", Sql.texts(bills, b -> b.subject().id()))
                .param("payers", Sql.texts(bills, NewBill::payer))
                .param("patients", Sql.texts(bills, NewBill::patient))
                .param("institutions", Sql.texts(bills, NewBill::institution))
                .param("totals", Sql.texts(bills, NewBill::total))
                .param("payBy", Sql.texts(bills, NewBill::payBy))
                .param("nos", Sql.texts(opened, OpenBill::paymentNo))
                .param("codes", Sql.texts(bills, b -> onlyLine(b).code()))
                .param("zh", Sql.texts(bills, b -> onlyLine(b).titleZh()))
                .param("en", Sql.texts(bills, b -> onlyLine(b).titleEn()))
                .param("quantities", Sql.texts(bills, b -> onlyLine(b).quantity()))
                .param("prices", Sql.texts(bills, b -> onlyLine(b).unitPrice()))
                .param("at", Sql.timestamp(at))
                .param("cashier", settings.cashier())
                .update();
        return opened;
    }

    private static BillLine onlyLine(NewBill bill) {
        if (bill.lines().size() != 1) {
            throw new IllegalArgumentException("a bill of " + bill.lines().size() + " lines among many");
        }
        return bill.lines().getFirst();
    }

    /**
     * Takes back the unpaid bill of a subject. The bill's row decides against a payment that arrives at the same
     * moment: whoever lets go of a subject asks here first and lets go only on {@code true}.
     *
     * @return false when there is no bill that is still open
     */
    public boolean withdraw(Subject subject, String reason) {
        return jdbc.sql("""
                update settlement.bill set state = 'WITHDRAWN', withdrawn_at = :at, withdrawn_reason = :reason
                where subject_kind = :kind and subject_id = :subject and state = 'OPEN'
                """)
                        .param("at", Sql.timestamp(clock.instant()))
                        .param("reason", reason)
                        .param("kind", subject.kind())
                        .param("subject", subject.id())
                        .update()
                == 1;
    }
}
