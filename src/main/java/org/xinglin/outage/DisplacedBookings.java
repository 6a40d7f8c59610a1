package org.xinglin.outage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.examination.OrderId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** What outages did to bookings, as it stands. Whoever writes has the order locked. */
@Repository
class DisplacedBookings {
    private static final String SELECT = """
            select outage_id, booking_id, order_id, patient_id, starts_at, state, refund, answer_by, at from outage.displaced
            """;
    private final JdbcClient jdbc;

    DisplacedBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this outage dealt with the booking before; an earlier one's open question is overtaken. */
    boolean add(Displaced d) {
        jdbc.sql("""
                update outage.displaced set state = 'OVERTAKEN', answered_at = :at
                where booking_id = :booking and state = 'MOVED' and outage_id <> :outage
                """)
                .param("booking", d.booking())
                .param("outage", d.outage().value())
                .param("at", Sql.timestamp(d.at()))
                .update();
        return jdbc.sql("""
                insert into outage.displaced (outage_id, booking_id, order_id, patient_id, starts_at, state, refund, answer_by, at)
                values (:outage, :booking, :order, :patient, :starts, :state, :refund, :answerBy, :at)
                on conflict do nothing
                """)
                        .param("outage", d.outage().value())
                        .param("booking", d.booking())
                        .param("order", d.order().value())
                        .param("patient", d.patient().value())
                        .param("starts", Sql.timestamp(d.startsAt()))
                        .param("state", d.state().name())
                        .param("refund", d.refund().yuan())
                        .param("answerBy", d.answerBy() == null ? null : Sql.timestamp(d.answerBy()))
                        .param("at", Sql.timestamp(d.at()))
                        .update()
                == 1;
    }

    /** Writes what went back, which is known only after the row decided that nobody else does it. */
    void refunded(Displaced d, Money refund) {
        jdbc.sql("update outage.displaced set refund = :refund where outage_id = :outage and booking_id = :booking")
                .param("refund", refund.yuan())
                .param("outage", d.outage().value())
                .param("booking", d.booking())
                .update();
    }

    /** The booking had ended otherwise before the answer was due. */
    void overtaken(Displaced d) {
        jdbc.sql("update outage.displaced set state = 'OVERTAKEN' where outage_id = :outage and booking_id = :booking")
                .param("outage", d.outage().value())
                .param("booking", d.booking())
                .update();
    }

    /** Ends an open question; false when it was answered before. */
    boolean answer(OrderId order, Displaced.State how, Instant at) {
        return jdbc.sql("""
                update outage.displaced set state = :state, answered_at = :at where order_id = :order and state = 'MOVED'
                """)
                        .param("state", how.name())
                        .param("at", Sql.timestamp(at))
                        .param("order", order.value())
                        .update()
                == 1;
    }

    /** The last one of an order. */
    Optional<Displaced> of(OrderId order) {
        return jdbc.sql(SELECT + "where order_id = :order order by at desc limit 1")
                .param("order", order.value())
                .query(DisplacedBookings::displaced)
                .optional();
    }

    List<Displaced> of(OutageId outage) {
        return jdbc.sql(SELECT + "where outage_id = :outage order by at, booking_id")
                .param("outage", outage.value())
                .query(DisplacedBookings::displaced)
                .list();
    }

    List<Displaced> overdue(Instant at, int limit) {
        return jdbc.sql(SELECT + "where state = 'MOVED' and answer_by <= :at order by answer_by limit :limit")
                .param("at", Sql.timestamp(at))
                .param("limit", limit)
                .query(DisplacedBookings::displaced)
                .list();
    }

    private static Displaced displaced(ResultSet row, int number) throws SQLException {
        return new Displaced(
                new OutageId(Sql.uuid(row, "outage_id")),
                Sql.uuid(row, "booking_id"),
                new OrderId(Sql.uuid(row, "order_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                Sql.instant(row, "starts_at"),
                Displaced.State.valueOf(row.getString("state")),
                Sql.money(row, "refund"),
                Sql.instantOrNull(row, "answer_by"),
                Sql.instant(row, "at"));
    }
}
