package org.xinglin.settlement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Sql;

/** Writes the paid bills of a planted region's past, many at a time, with the ledger they would have left. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlantedBills {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Numbers numbers;

    PlantedBills(JdbcClient jdbc, Ids ids, Numbers numbers) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.numbers = numbers;
    }

    /** A bill that was opened and paid then. */
    public record Paid(NewBill bill, Instant openedAt, Instant paidAt) {}

    /** Writes bills with their lines, payments, receipts and ledger. */
    public void plant(Collection<Paid> planted) {
        List<Paid> bills = List.copyOf(planted);
        List<String> billIds = bills.stream().map(b -> ids.next().toString()).toList();
        List<String> paymentNos =
                bills.stream().map(b -> numbers.payment(b.paidAt())).toList();
        jdbc.sql("""
                with given as (
                  select * from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:subjects as uuid[]), cast(:payers as uuid[]),
                    cast(:patients as uuid[]), cast(:institutions as uuid[]), cast(:totals as numeric[]), cast(:opened as timestamptz[]),
                    cast(:payBy as timestamptz[]), cast(:paid as timestamptz[]), cast(:nos as text[]))
                    as g (id, kind, subject, payer, patient, institution, total, opened_at, pay_by, paid_at, no)
                ), bill as (
                  insert into settlement.bill (id, subject_kind, subject_id, payer_id, patient_id, institution_id, total, state,
                    opened_at, pay_by, paid_at, paid_by, receipt_no)
                  select id, kind, subject, payer, patient, institution, total, 'PAID', opened_at, pay_by, paid_at, no,
                    to_char(paid_at at time zone 'Asia/Shanghai', 'YYYYMMDD') || lpad(nextval('settlement.receipt_number')::text, 8, '0')
                  from given
                ), payment as (
                  insert into settlement.payment (no, bill_id, cashier, amount, state, created_at, presented_at, paid_at, cashier_ref)
                  select no, id, 'sandbox', total, 'PAID', opened_at, opened_at, paid_at, 'S' || no from given
                )
                insert into settlement.transfer (at, kind, debit, credit, amount, institution_id, bill_id, payment_no)
                select paid_at, 'PAYMENT', 'CASHIER_CLEARING', 'INSTITUTION_INCOME', total, institution, id, no from given
                """)
                .param("ids", Sql.texts(billIds))
                .param("kinds", Sql.texts(bills, b -> b.bill().subject().kind()))
                .param("subjects", Sql.texts(bills, b -> b.bill().subject().id()))
                .param("payers", Sql.texts(bills, b -> b.bill().payer()))
                .param("patients", Sql.texts(bills, b -> b.bill().patient()))
                .param("institutions", Sql.texts(bills, b -> b.bill().institution()))
                .param("totals", Sql.texts(bills, b -> b.bill().total()))
                .param("opened", Sql.texts(bills, b -> Sql.timestamp(b.openedAt())))
                .param("payBy", Sql.texts(bills, b -> Sql.timestamp(b.bill().payBy())))
                .param("paid", Sql.texts(bills, b -> Sql.timestamp(b.paidAt())))
                .param("nos", Sql.texts(paymentNos))
                .update();
        plantLines(bills, billIds);
    }

    private void plantLines(List<Paid> bills, List<String> billIds) {
        record Line(String bill, int no, BillLine line) {}
        List<Line> lines = IntStream.range(0, bills.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, bills.get(i).bill().lines().size())
                        .mapToObj(n -> new Line(
                                billIds.get(i),
                                n + 1,
                                bills.get(i).bill().lines().get(n))))
                .toList();
        jdbc.sql("""
                insert into settlement.bill_line (bill_id, line_no, code, title_zh, title_en, quantity, unit_price, amount)
                select bill, no, code, zh, en, quantity, price, quantity * price
                from unnest(cast(:bills as uuid[]), cast(:nos as int[]), cast(:codes as text[]), cast(:zh as text[]), cast(:en as text[]),
                  cast(:quantities as int[]), cast(:prices as numeric[])) as l (bill, no, code, zh, en, quantity, price)
                """)
                .param("bills", Sql.texts(lines, Line::bill))
                .param("nos", Sql.texts(lines, Line::no))
                .param("codes", Sql.texts(lines, l -> l.line().code()))
                .param("zh", Sql.texts(lines, l -> l.line().titleZh()))
                .param("en", Sql.texts(lines, l -> l.line().titleEn()))
                .param("quantities", Sql.texts(lines, l -> l.line().quantity()))
                .param("prices", Sql.texts(lines, l -> l.line().unitPrice()))
                .update();
    }
}
