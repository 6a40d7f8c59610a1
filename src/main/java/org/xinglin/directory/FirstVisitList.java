package org.xinglin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
                .query((row, n) -> listing(row))
                .optional();
    }

    /** Places of these doctors that have not ended, in the order they begin. */
    public List<FirstVisitListing> of(Collection<PractitionerId> doctors, LocalDate day) {
        return jdbc.sql("""
                select practitioner_id, from_on, until_on, trained_on, online_since_on
                from directory.first_visit_listing
                where practitioner_id = any (cast(:doctors as uuid[])) and until_on > :day
                order by from_on, practitioner_id
                """)
                .param("doctors", Sql.texts(doctors))
                .param("day", day)
                .query((row, n) -> listing(row))
                .list();
    }

    /** False when the doctor is listed from that very day already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean list(FirstVisitListing listing) {
        return jdbc.sql("""
                insert into directory.first_visit_listing (practitioner_id, from_on, until_on, trained_on, online_since_on)
                values (:practitioner, :from, :until, :trained, :since)
                on conflict do nothing
                """)
                        .param("practitioner", listing.practitioner().value())
                        .param("from", listing.from())
                        .param("until", listing.until())
                        .param("trained", listing.trainedOn())
                        .param("since", listing.onlineSince())
                        .update()
                == 1;
    }

    /** Ends what runs with this day, and takes back what was to begin; false when the doctor holds no place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(PractitionerId doctor, LocalDate day) {
        int ended =
                jdbc.sql("""
                update directory.first_visit_listing set until_on = :day
                where practitioner_id = :doctor and from_on < :day and until_on > :day
                """).param("doctor", doctor.value()).param("day", day).update();
        int never =
                jdbc.sql("""
                delete from directory.first_visit_listing where practitioner_id = :doctor and from_on >= :day
                """).param("doctor", doctor.value()).param("day", day).update();
        return ended + never > 0;
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

    private static FirstVisitListing listing(ResultSet row) throws SQLException {
        return new FirstVisitListing(
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.date(row, "from_on"),
                Sql.date(row, "until_on"),
                Sql.date(row, "trained_on"),
                Sql.date(row, "online_since_on"));
    }
}
