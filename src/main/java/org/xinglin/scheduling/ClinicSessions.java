package org.xinglin.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Sql;

/** ClinicSessions with how full they are. */
@Repository
class ClinicSessions {
    private final JdbcClient jdbc;

    ClinicSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session and whose it is. */
    record Row(PractitionerId practitioner, WeekView.WeekSession cell) {}

    List<Row> of(InstitutionId institution, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select x.id, x.practitioner_id, x.clinic_on, x.day_part, x.mode, x.state, x.price,
                  sum(s.capacity) as capacity, sum(s.taken) as taken
                from scheduling.session x join scheduling.slot s on s.session_id = x.id
                where x.institution_id = :institution and x.device_id is null and x.clinic_on between :from and :to
                group by x.id order by x.department_id, x.practitioner_id, x.clinic_on, min(s.starts_at)
                """)
                .param("institution", institution.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Row(
                        new PractitionerId(Sql.uuid(row, "practitioner_id")),
                        new WeekView.WeekSession(
                                new SessionId(Sql.uuid(row, "id")),
                                Sql.date(row, "clinic_on"),
                                DayPart.valueOf(row.getString("day_part")),
                                OfferingMode.valueOf(row.getString("mode")),
                                row.getString("state").equals("STOPPED"),
                                Sql.money(row, "price"),
                                row.getInt("capacity"),
                                row.getInt("taken"))))
                .list();
    }
}
