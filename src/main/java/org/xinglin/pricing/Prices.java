package org.xinglin.pricing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of prices: what is in force, what lies ahead, and what was. */
@Repository
public class Prices {
    private static final String SELECT =
            "select id, offering_id, from_on, price, basis, set_at, applied_at from pricing.price ";

    private final JdbcClient jdbc;

    Prices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The services as they will be sold on a day: at the price announced for it. */
    public List<Offering> on(LocalDate day, Collection<Offering> offerings) {
        Map<OfferingId, Price> ahead =
                jdbc.sql(SELECT + """
                where withdrawn_at is null and applied_at is null and from_on <= :day order by from_on
                """).param("day", day).query((row, n) -> price(row)).list().stream()
                        .collect(Collectors.toMap(Price::offering, p -> p, (earlier, later) -> later));
        return offerings.stream()
                .map(o ->
                        ahead.containsKey(o.id()) ? o.costing(ahead.get(o.id()).price()) : o)
                .toList();
    }

    /** Writes down what the service costs so far, unless that is known, and lets nobody else change its prices meanwhile. */
    void begin(Offering offering, InstitutionId institution, UUID id, Instant at) {
        jdbc.sql("""
                insert into pricing.price (id, institution_id, offering_id, price, basis, set_at, applied_at)
                values (:id, :institution, :offering, :price, '', :at, :at)
                on conflict (offering_id, from_on) where withdrawn_at is null do nothing
                """)
                .param("id", id)
                .param("institution", institution.value())
                .param("offering", offering.id().value())
                .param("price", offering.price().yuan())
                .param("at", Sql.timestamp(at))
                .update();
        jdbc.sql("select 1 from pricing.price where offering_id = :offering and from_on is null for update")
                .param("offering", offering.id().value())
                .query(Integer.class)
                .single();
    }

    /** In the order of their days; without what was withdrawn. */
    List<Price> of(OfferingId offering) {
        return jdbc.sql(SELECT + """
                where offering_id = :offering and withdrawn_at is null order by from_on nulls first
                """)
                .param("offering", offering.value())
                .query((row, n) -> price(row))
                .list();
    }

    /** The next change of each service of an institution that has one ahead. */
    Map<OfferingId, Price> ahead(InstitutionId institution) {
        return jdbc
                .sql(SELECT + """
                where institution_id = :institution and withdrawn_at is null and applied_at is null order by from_on
                """)
                .param("institution", institution.value())
                .query((row, n) -> price(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Price::offering, p -> p, (next, after) -> next));
    }

    void insert(Price p, InstitutionId institution, PersonId by) {
        jdbc.sql("""
                insert into pricing.price (id, institution_id, offering_id, from_on, price, basis, set_at, set_by)
                values (:id, :institution, :offering, :from, :price, :basis, :at, :by)
                """)
                .param("id", p.id())
                .param("institution", institution.value())
                .param("offering", p.offering().value())
                .param("from", p.from())
                .param("price", p.price().yuan())
                .param("basis", p.basis())
                .param("at", Sql.timestamp(p.setAt()))
                .param("by", by.value())
                .update();
    }

    /** Whether it lay ahead until now. */
    boolean withdraw(UUID id, PersonId by, Instant at) {
        return jdbc.sql("""
                update pricing.price set withdrawn_at = :at, withdrawn_by = :by
                where id = :id and withdrawn_at is null and applied_at is null
                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    /** One whose day has come, for this transaction alone; the earliest first. */
    Optional<Price> claimDue(LocalDate today) {
        return jdbc.sql(SELECT + """
                where applied_at is null and withdrawn_at is null and from_on <= :today
                order by from_on, id limit 1 for update skip locked
                """)
                .param("today", today)
                .query((row, n) -> price(row))
                .optional();
    }

    void applied(UUID id, Instant at) {
        jdbc.sql("update pricing.price set applied_at = :at where id = :id")
                .param("id", id)
                .param("at", Sql.timestamp(at))
                .update();
    }

    private static Price price(ResultSet row) throws SQLException {
        return new Price(
                Sql.uuid(row, "id"),
                new OfferingId(Sql.uuid(row, "offering_id")),
                Sql.dateOrNull(row, "from_on"),
                Sql.money(row, "price"),
                row.getString("basis"),
                Sql.instant(row, "set_at"),
                Sql.instantOrNull(row, "applied_at"));
    }
}
