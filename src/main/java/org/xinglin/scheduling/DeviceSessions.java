package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Sql;

/** The sessions of one device on some days, stopped when it takes nobody, and the slots in them that somebody holds. */
@Repository
public class DeviceSessions {
    /** From one day to another, both included, without end when there is no last one; all parts of them when none is named. */
    public record Days(
            UUID device,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable DayPart part) {
        /** Whether a device's place falls on them. */
        public boolean cover(LocalDate on, DayPart half) {
            return !on.isBefore(from) && (until == null || !on.isAfter(until)) && (part == null || part == half);
        }
    }

    private static final String ON_DAYS = """
            x.device_id = :device and x.clinic_on >= :from and (cast(:until as date) is null or x.clinic_on <= :until)
              and (cast(:part as text) is null or x.day_part = :part)
            """;

    private final JdbcClient jdbc;
    private final Planning planning;

    DeviceSessions(JdbcClient jdbc, Planning planning) {
        this.jdbc = jdbc;
        this.planning = planning;
    }

    /** How many sessions on these days still take people. */
    public int open(Days days, Instant at) {
        return query(days, "select count(*) from scheduling.session x where " + ON_DAYS + """
                and x.state = 'OPEN' and exists (select from scheduling.slot s where s.session_id = x.id and s.starts_at > :at)
                """)
                .param("at", Sql.timestamp(at))
                .query(Integer.class)
                .single();
    }

    /**
     * Stops what is open and not over, and plans no more of it. Stopping twice changes nothing.
     *
     * @param holder what it is stopped for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(UUID holder, Days days, Instant at) {
        query(days, """
                insert into scheduling.device_absence (holder_id, device_id, from_on, until_on, day_part)
                values (:holder, :device, :from, cast(:until as date), cast(:part as text))
                on conflict do nothing
                """).param("holder", holder).update();
        stopOpen(days, at);
    }

    /** Stops again what was planned in the very moment of the stop. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stopOpen(Days days, Instant at) {
        query(days, "update scheduling.session x set state = 'STOPPED' where " + ON_DAYS + """
                and x.state = 'OPEN' and exists (select from scheduling.slot s where s.session_id = x.id and s.starts_at > :at)
                """)
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** Takes a stop back: what nothing else keeps stopped is open again, and what was not planned is planned. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(UUID holder, Days days, Instant at) {
        query(days, "delete from scheduling.device_absence where holder_id = :holder and device_id = :device")
                .param("holder", holder)
                .update();
        query(days, "update scheduling.session x set state = 'OPEN' where " + ON_DAYS + """
                and x.state = 'STOPPED' and exists (select from scheduling.slot s where s.session_id = x.id and s.starts_at > :at)
                and not exists (select from scheduling.device_absence a
                  where a.device_id = x.device_id and x.clinic_on >= a.from_on and (a.until_on is null or x.clinic_on <= a.until_on)
                    and coalesce(a.day_part, x.day_part) = x.day_part)
                """)
                .param("at", Sql.timestamp(at))
                .update();
        planning.again();
    }

    /** Slots to come on these days of which somebody has a place. */
    public List<SlotId> taken(Days days, boolean stoppedOnly, Instant at) {
        return query(days, """
                select s.id from scheduling.slot s join scheduling.session x on x.id = s.session_id where
                """ + ON_DAYS + """
                and s.taken > 0 and s.starts_at > :at and (x.state = 'STOPPED' or not :stoppedOnly) order by s.starts_at, s.id
                """)
                .param("stoppedOnly", stoppedOnly)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new SlotId(Sql.uuid(row, "id")))
                .list();
    }

    private JdbcClient.StatementSpec query(Days days, String sql) {
        return jdbc.sql(sql)
                .param("device", days.device())
                .param("from", days.from())
                .param("until", days.until())
                .param("part", days.part() == null ? null : days.part().name());
    }
}
