package org.xinglin.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Bills with their lines. */
@Repository
public class Bills {
    private static final String SELECT = """
            select b.id, b.subject_kind, b.subject_id, b.payer_id, b.patient_id, b.institution_id, b.total, b.refunded, b.state,
              b.opened_at, b.pay_by, b.paid_at, b.receipt_no,
              coalesce(b.paid_by, (select p.no from settlement.payment p where p.bill_id = b.id order by p.created_at desc limit 1)) as payment_no
            from settlement.bill b
            """;

    private final JdbcClient jdbc;
    private final Selves selves;

    Bills(JdbcClient jdbc, Selves selves) {
        this.jdbc = jdbc;
        this.selves = selves;
    }

    public Optional<Bill> find(BillId id) {
        return withLines(jdbc.sql(SELECT + "where b.id = :id")
                        .param("id", id.value())
                        .query(Bills::bill)
                        .list())
                .stream()
                .findFirst();
    }

    public Optional<Bill> of(Subject subject) {
        return withLines(jdbc.sql(SELECT + "where b.subject_kind = :kind and b.subject_id = :id")
                        .param("kind", subject.kind())
                        .param("id", subject.id())
                        .query(Bills::bill)
                        .list())
                .stream()
                .findFirst();
    }

    /** The bills of several subjects of one kind. */
    public Map<Subject, Bill> of(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return withLines(jdbc.sql(SELECT + "where b.subject_kind = :kind and b.subject_id = any (cast(:ids as uuid[]))")
                        .param("kind", subjects.iterator().next().kind())
                        .param("ids", Sql.texts(subjects, Subject::id))
                        .query(Bills::bill)
                        .list())
                .stream()
                .collect(Collectors.toMap(Bill::subject, Function.identity()));
    }

    /** What went back, or is on its way, of the bills of several subjects of one kind and of what adds to them. */
    public Map<Subject, Money> refundedWithSupplements(Collection<Subject> subjects) {
        Map<Subject, Money> refunded = new LinkedHashMap<>();
        if (subjects.isEmpty()) {
            return refunded;
        }
        jdbc.sql("""
                select main.subject_kind, main.subject_id, sum(b.refunded) as refunded
                from settlement.bill main join settlement.bill b on b.id = main.id or b.supplements = main.id
                where main.subject_kind = :kind and main.subject_id = any (cast(:ids as uuid[]))
                group by main.subject_kind, main.subject_id
                """)
                .param("kind", subjects.iterator().next().kind())
                .param("ids", Sql.texts(subjects, Subject::id))
                .query((ResultSet row) -> {
                    refunded.put(
                            new Subject(row.getString("subject_kind"), Sql.uuid(row, "subject_id")),
                            Sql.money(row, "refunded"));
                });
        return refunded;
    }

    /** Bills somebody pays or that are about them, newest first, after the cursor. */
    List<Bill> concerning(PersonId person, @Nullable BillCursor after, int limit) {
        return withLines(jdbc.sql(SELECT + """
                where (b.payer_id = any (cast(:people as uuid[])) or b.patient_id = any (cast(:people as uuid[])))
                  and (cast(:at as timestamptz) is null or (b.opened_at, b.id) < (:at, cast(:id as uuid)))
                order by b.opened_at desc, b.id desc limit :limit
                """)
                .param("people", selves.of(person))
                .param("at", after == null ? null : Sql.timestamp(after.openedAt()))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(Bills::bill)
                .list());
    }

    Map<BillId, List<BillView.RefundView>> refunds(List<BillId> bills) {
        Map<BillId, List<BillView.RefundView>> refunds = new LinkedHashMap<>();
        jdbc.sql("""
                select bill_id, no, amount, reason, state, owed_at, sent_at from settlement.refund
                where bill_id = any (cast(:bills as uuid[])) order by owed_at, no
                """).param("bills", Sql.texts(bills)).query((ResultSet row) -> {
            refunds.computeIfAbsent(new BillId(Sql.uuid(row, "bill_id")), id -> new ArrayList<>())
                    .add(new BillView.RefundView(
                            row.getString("no"),
                            Sql.money(row, "amount"),
                            row.getString("reason"),
                            row.getString("state").equals("SENT"),
                            Sql.instant(row, "owed_at"),
                            Sql.instantOrNull(row, "sent_at")));
        });
        return refunds;
    }

    private List<Bill> withLines(List<Bill> bills) {
        if (bills.isEmpty()) {
            return bills;
        }
        Map<UUID, List<BillLine>> lines = new LinkedHashMap<>();
        jdbc.sql("""
                select bill_id, code, title_zh, title_en, quantity, unit_price from settlement.bill_line
                where bill_id = any (cast(:bills as uuid[])) order by bill_id, line_no
                """).param("bills", Sql.texts(bills, Bill::id)).query((ResultSet row) -> {
            lines.computeIfAbsent(Sql.uuid(row, "bill_id"), id -> new ArrayList<>())
                    .add(line(row));
        });
        return bills.stream()
                .map(b -> b.with(lines.getOrDefault(b.id().value(), List.of())))
                .toList();
    }

    private static BillLine line(ResultSet row) throws SQLException {
        return new BillLine(
                row.getString("code"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getInt("quantity"),
                Sql.money(row, "unit_price"));
    }

    private static Bill bill(ResultSet row, int number) throws SQLException {
        return new Bill(
                new BillId(Sql.uuid(row, "id")),
                new Subject(row.getString("subject_kind"), Sql.uuid(row, "subject_id")),
                new PersonId(Sql.uuid(row, "payer_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                Sql.uuid(row, "institution_id"),
                Sql.money(row, "total"),
                new Money(row.getBigDecimal("refunded")),
                Bill.State.valueOf(row.getString("state")),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "pay_by"),
                Sql.instantOrNull(row, "paid_at"),
                row.getString("payment_no"),
                row.getString("receipt_no"),
                List.of());
    }
}
