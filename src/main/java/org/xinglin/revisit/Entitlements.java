package org.xinglin.revisit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.Fares;

/** What visits entitle to; each is used up once. */
@Repository
class Entitlements implements Fares {
    private final JdbcClient jdbc;

    Entitlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A visit entitles once, however often it is told; a revisit entitles to no further one. */
    void add(Entitlement e) {
        jdbc.sql("""
                insert into revisit.entitlement (visit_id, patient_id, institution_id, department_id, practitioner_id, visited_at, until_on, price, department_wide)
                select :visit, :patient, :institution, :department, :practitioner, :at, :until, :price, :wide
                where not exists (select from revisit.entitlement where used_by = :visit)
                on conflict (visit_id) do nothing
                """)
                .param("visit", e.visit())
                .param("patient", e.patient().value())
                .param("institution", e.institution().value())
                .param("department", e.department().value())
                .param("practitioner", e.practitioner().value())
                .param("at", Sql.timestamp(e.visitedAt()))
                .param("until", e.until())
                .param("price", e.price().yuan())
                .param("wide", e.departmentWide())
                .update();
    }

    /** The row decides between two bookings at once: whoever comes second pays the announced price. */
    @Override
    public Optional<Money> claim(Asked asked, Instant at) {
        return jdbc.sql("""
                update revisit.entitlement set used_by = :appointment
                where used_by is null and visit_id = (
                  select visit_id from revisit.entitlement
                  where patient_id = :patient and used_by is null and until_on >= :on and price < :announced and visited_at <= :at
                    and institution_id = :institution
                    and (practitioner_id = :practitioner or department_wide and department_id = :department)
                  order by price, until_on, visit_id limit 1 for update)
                returning price
                """)
                .param("appointment", asked.appointment().value())
                .param("patient", asked.patient().value())
                .param("on", asked.clinicOn())
                .param("announced", asked.price().yuan())
                .param("at", Sql.timestamp(at))
                .param("institution", asked.institution().value())
                .param("practitioner", asked.practitioner().value())
                .param("department", asked.department().value())
                .query((row, n) -> Sql.money(row, "price"))
                .optional();
    }

    @Override
    public void giveBack(AppointmentId appointment) {
        jdbc.sql("update revisit.entitlement set used_by = null where used_by = :appointment")
                .param("appointment", appointment.value())
                .update();
    }

    /** A patient's that run to a day or longer, the last first. */
    List<Entitlement> of(PersonId patient, LocalDate from) {
        return jdbc.sql("""
                select visit_id, patient_id, institution_id, department_id, practitioner_id, visited_at, until_on, price, department_wide, used_by
                from revisit.entitlement where patient_id = :patient and until_on >= :from order by until_on desc, visit_id limit 50
                """)
                .param("patient", patient.value())
                .param("from", from)
                .query(Entitlements::entitlement)
                .list();
    }

    private static Entitlement entitlement(ResultSet row, int number) throws SQLException {
        var usedBy = Sql.uuidOrNull(row, "used_by");
        return new Entitlement(
                Sql.uuid(row, "visit_id"),
                new PersonId(Sql.uuid(row, "patient_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.instant(row, "visited_at"),
                Sql.date(row, "until_on"),
                Sql.money(row, "price"),
                row.getBoolean("department_wide"),
                usedBy == null ? null : new AppointmentId(usedBy));
    }
}
