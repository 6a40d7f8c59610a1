package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/**
 * The places of devices: planned, closed, counted and held as those of doctors are, sold by the module above. No clinic
 * code meets them.
 */
@Service
public class DevicePlaces {
    static final String MODE = "EXAMINATION";

    private static final String SELECT = """
            select s.id, x.device_id, x.clinic_on, x.day_part, s.starts_at, s.ends_at, s.capacity - s.taken as free, t.place_zh, t.place_en
            from scheduling.slot s join scheduling.session x on x.id = s.session_id
              join scheduling.template t on t.id = x.template_id
            """;
    private static final RowMapper<DevicePlace> PLACE = (row, n) -> new DevicePlace(
            new SlotId(Sql.uuid(row, "id")),
            Sql.uuid(row, "device_id"),
            Sql.date(row, "clinic_on"),
            DayPart.valueOf(row.getString("day_part")),
            Sql.instant(row, "starts_at"),
            Sql.instant(row, "ends_at"),
            row.getInt("free"),
            new Words(row.getString("place_zh"), row.getString("place_en")));

    private final JdbcClient jdbc;
    private final SlotHold holds;
    private final Planning planning;
    private final Clock clock;

    DevicePlaces(JdbcClient jdbc, SlotHold holds, Planning planning, Clock clock) {
        this.jdbc = jdbc;
        this.holds = holds;
        this.planning = planning;
        this.clock = clock;
    }

    /** Gives devices weekly hours and plans their sessions ahead; joins the open transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(List<DeviceHours> hours, Instant at) {
        hours.forEach(planning::add);
        planning.plan(at, ChinaTime.dateOf(at));
    }

    /** The free places of a device between two moments, in order of time. */
    public List<DevicePlace> free(UUID device, Instant from, Instant until) {
        return jdbc.sql(SELECT + """
                where x.device_id = :device and x.state = 'OPEN' and x.clinic_on between :fromDay and :untilDay
                  and s.starts_at > :from and s.starts_at < :until and s.taken < s.capacity
                order by s.starts_at
                """)
                .param("device", device)
                .param("fromDay", ChinaTime.dateOf(from))
                .param("untilDay", ChinaTime.dateOf(until))
                .param("from", Sql.timestamp(from))
                .param("until", Sql.timestamp(until))
                .query(PLACE)
                .list();
    }

    /** A slot of a device, free or not. */
    public Optional<DevicePlace> find(SlotId slot) {
        return jdbc.sql(SELECT + "where s.id = :slot and x.device_id is not null")
                .param("slot", slot.value())
                .query(PLACE)
                .optional();
    }

    /**
     * Keeps a place; joins the caller's transaction.
     *
     * @param holder what the place is for; names one hold and is never used again
     * @throws SlotFull when no place is left
     * @throws SlotGone when the slot has begun or was stopped
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DevicePlace hold(DevicePlace place, UUID holder, PersonId patient) {
        if (!holds.place(place.slot(), MODE, holder, patient)) {
            throw find(place.slot())
                            .filter(p -> p.left() <= 0 && p.startsAt().isAfter(clock.instant()))
                            .isPresent()
                    ? new SlotFull()
                    : new SlotGone();
        }
        return place;
    }

    /** Gives the place back; doing so twice changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID holder) {
        holds.release(holder);
    }

    /** Locks two slots in the one order everybody uses, before a hold goes from one to the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(SlotId one, SlotId other) {
        jdbc.sql("select id from scheduling.slot where id in (:one, :other) order by id for update")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }
}
