package org.xinglin.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/** The whitelist of the first-visit pilot; a place that ended stays, to tell who was listed on a past day. */
@Component
public class FirstVisitList {
    private final JdbcClient jdbc;

    FirstVisitList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place a doctor holds on a day, the newest if listed twice. */
    public Optional<FirstVisitListing> of(PractitionerId practitioner, LocalDate day) {
        return jdbc.sql("""
                select practitioner_id, from_on, until_on, trained_on, online_since_on
                from directory.first_visit_listing
                where practitioner_id = :practitioner and from_on <= :day and until_on > :day
                order by from_on desc
                limit 1
                """)
                .param("practitioner", practitioner.value())
                .param("day", day)
                .query((row, n) -> new FirstVisitListing(
                        new PractitionerId(Sql.uuid(row, "practitioner_id")),
                        Sql.date(row, "from_on"),
                        Sql.date(row, "until_on"),
                        Sql.date(row, "trained_on"),
                        Sql.date(row, "online_since_on")))
                .optional();
    }

    void insert(FirstVisitListing listing) {
        jdbc.sql("""
                insert into directory.first_visit_listing (practitioner_id, from_on, until_on, trained_on, online_since_on)
                values (:practitioner, :from, :until, :trained, :since)
                """)
                .param("practitioner", listing.practitioner().value())
                .param("from", listing.from())
                .param("until", listing.until())
                .param("trained", listing.trainedOn())
                .param("since", listing.onlineSince())
                .update();
    }
}
