package org.xinglin.settlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Money a house gives back: what is still owed, and what went back of late. */
@Repository
class HouseRefunds {
    private static final Duration SHOWN = Duration.ofDays(7);
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    HouseRefunds(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One refund.
     *
     * @param payer masked
     * @param sentAt absent while the cashier has not confirmed
     * @param attempts how often the cashier was asked
     */
    record HouseRefund(
            String no,
            String titleZh,
            String titleEn,
            String payer,
            Money amount,
            String reason,
            Instant owedAt,
            @Nullable Instant sentAt,
            int attempts) {}

    private record Row(PersonId payer, HouseRefund refund) {}

    /** What is owed first, the oldest before; then what went back, newest first. */
    List<HouseRefund> of(UUID institution) {
        List<Row> rows = jdbc.sql("""
                select r.no, b.payer_id, r.amount, r.reason, r.owed_at, r.sent_at, r.attempts, l.title_zh, l.title_en
                from settlement.refund r
                join settlement.bill b on b.id = r.bill_id
                left join settlement.bill_line l on l.bill_id = b.id and l.line_no = (
                  select min(line_no) from settlement.bill_line where bill_id = b.id)
                where b.institution_id = :institution and (r.state = 'OWED' or r.owed_at >= :since)
                order by r.sent_at is not null, case when r.sent_at is null then r.owed_at end, r.owed_at desc
                limit :most
                """)
                .param("institution", institution)
                .param("since", Sql.timestamp(clock.instant().minus(SHOWN)))
                .param("most", MOST)
                .query((row, n) -> new Row(
                        new PersonId(Sql.uuid(row, "payer_id")),
                        new HouseRefund(
                                row.getString("no"),
                                said(row.getString("title_zh")),
                                said(row.getString("title_en")),
                                "",
                                Sql.money(row, "amount"),
                                row.getString("reason"),
                                Sql.instant(row, "owed_at"),
                                Sql.instantOrNull(row, "sent_at"),
                                row.getInt("attempts"))))
                .list();
        List<Person> payers =
                people.all(rows.stream().map(Row::payer).distinct().toList());
        return rows.stream()
                .map(r -> named(r.refund(), nameOf(payers, r.payer())))
                .toList();
    }

    private static HouseRefund named(HouseRefund r, String payer) {
        return new HouseRefund(
                r.no(), r.titleZh(), r.titleEn(), payer, r.amount(), r.reason(), r.owedAt(), r.sentAt(), r.attempts());
    }

    private static String nameOf(List<Person> people, PersonId id) {
        return people.stream()
                .filter(p -> p.id().equals(id))
                .map(p -> Masking.name(p.name()))
                .findFirst()
                .orElse("");
    }

    private static String said(@Nullable String title) {
        return title == null ? "" : title;
    }
}
