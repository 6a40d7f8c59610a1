package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Sql;
import org.xinglin.pricing.PricedPlaces;
import org.xinglin.pricing.ServiceUse;

/**
 * Sessions that are planned already cost what was announced for their day. Appointments carry their own price and are not
 * touched; a session whose release has begun keeps the price its tickets were drawn for.
 */
@Repository
class SessionPrices implements PricedPlaces, ServiceUse {
    private final JdbcClient jdbc;
    private final Templates templates;

    SessionPrices(JdbcClient jdbc, Templates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    /** A node that plans at this moment is waited for: it may not know the price yet. */
    @Override
    public void reprice(OfferingId offering, LocalDate from, @Nullable LocalDate until, Money price, Instant at) {
        templates.awaitPlanning();
        jdbc.sql("""
                update scheduling.session x set price = :price
                from scheduling.template t
                where t.id = x.template_id and t.offering_id = :offering and x.clinic_on >= :from
                  and (cast(:until as date) is null or x.clinic_on < :until)
                  and (not x.in_release or x.released_at > :at) and x.price <> :price
                """)
                .param("price", price.yuan())
                .param("offering", offering.value())
                .param("from", from)
                .param("until", until)
                .param("at", Sql.timestamp(at))
                .update();
    }

    @Override
    public int weeklyClinics(OfferingId offering, LocalDate today) {
        return jdbc.sql("""
                select count(*) from scheduling.template
                where offering_id = :offering and (until_on is null or until_on > :today)
                """)
                .param("offering", offering.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }
}
