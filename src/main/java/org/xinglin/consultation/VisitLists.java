package org.xinglin.consultation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.PractitionerId;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Many visits at once, each by the index that serves the list. */
@Repository
class VisitLists {
    private final JdbcClient jdbc;
    private final Selves selves;

    VisitLists(JdbcClient jdbc, Selves selves) {
        this.jdbc = jdbc;
        this.selves = selves;
    }

    /** Visits of the person, and those the person asked for on behalf of another; newest first. */
    List<Visit> around(PersonId person, @Nullable UUID before, int most) {
        return jdbc.sql("select " + Visits.COLUMNS + """
                from consultation.visit
                where (patient_id = any (cast(:people as uuid[])) or requester_id = any (cast(:people as uuid[]))) and (cast(:before as uuid) is null or id < :before)
                order by id desc limit :most
                """)
                .param("people", selves.of(person))
                .param("before", before)
                .param("most", most)
                .query(Visits::visit)
                .list();
    }

    /** What lies before a doctor: waiting, in talk, and owed a record; red flags first (TR-02), then by promise. */
    List<Visit> atWork(PractitionerId practitioner) {
        return jdbc.sql("select " + Visits.COLUMNS + """
                from consultation.visit
                where practitioner_id = :practitioner and state in ('WAITING', 'IN_VISIT', 'RECORD_DUE')
                order by (red_flag_at is null), due_at nulls last, id
                """)
                .param("practitioner", practitioner.value())
                .query(Visits::visit)
                .list();
    }

    List<Visit> endedOf(PractitionerId practitioner, @Nullable UUID before, int most) {
        return jdbc.sql("select " + Visits.COLUMNS + """
                from consultation.visit
                where practitioner_id = :practitioner and accepted_at is not null
                  and state in ('CLOSED', 'TERMINATED', 'TIMED_OUT')
                  and (cast(:before as uuid) is null or id < :before)
                order by id desc limit :most
                """)
                .param("practitioner", practitioner.value())
                .param("before", before)
                .param("most", most)
                .query(Visits::visit)
                .list();
    }

    List<Visit> all(Collection<VisitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + Visits.COLUMNS
                                + " from consultation.visit where id = any (cast(:ids as uuid[]))")
                        .param("ids", ids.stream().map(VisitId::toString).toArray(String[]::new))
                        .query(Visits::visit)
                        .list();
    }

    /** Visits in the state whose time is over, seen without a lock. */
    List<VisitId> ranOut(VisitState state, Instant at, int most) {
        return jdbc.sql(
                        "select id from consultation.visit where due_at <= :at and state = :state order by due_at limit :most")
                .param("at", Sql.timestamp(at))
                .param("state", state.name())
                .param("most", most)
                .query((row, n) -> new VisitId(Sql.uuid(row, "id")))
                .list();
    }
}
