package org.xinglin.credentialing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Sql;

/** Doctors who were entered through the register, and when it was last asked about them. */
@Repository
class Credentials {
    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param confirmed whether the register knew the doctor when it was last asked */
    record Credential(
            PractitionerId practitioner, String name, String certificate, LocalDate checkedOn, boolean confirmed) {}

    void add(PractitionerId practitioner, InstitutionId institution, RegisterEntry entry, LocalDate day) {
        jdbc.sql("""
                insert into credentialing.credential (practitioner_id, institution_id, name, certificate, checked_on)
                values (:id, :institution, :name, :certificate, :day)
                """)
                .param("id", practitioner.value())
                .param("institution", institution.value())
                .param("name", entry.name())
                .param("certificate", entry.certificate())
                .param("day", day)
                .update();
    }

    /** Those who were not asked about on this day yet. */
    List<Credential> due(LocalDate today, int most) {
        return jdbc.sql("""
                select practitioner_id, name, certificate, checked_on, confirmed from credentialing.credential
                where checked_on < :today order by checked_on, practitioner_id limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query((row, n) -> credential(row))
                .list();
    }

    Optional<Credential> find(PractitionerId practitioner) {
        return jdbc.sql("""
                select practitioner_id, name, certificate, checked_on, confirmed from credentialing.credential where practitioner_id = :id
                """)
                .param("id", practitioner.value())
                .query((row, n) -> credential(row))
                .optional();
    }

    List<Credential> of(InstitutionId institution) {
        return jdbc.sql("""
                select practitioner_id, name, certificate, checked_on, confirmed from credentialing.credential
                where institution_id = :institution
                """)
                .param("institution", institution.value())
                .query((row, n) -> credential(row))
                .list();
    }

    void checked(PractitionerId practitioner, LocalDate day, boolean confirmed) {
        jdbc.sql("""
                update credentialing.credential set checked_on = :day, confirmed = :confirmed where practitioner_id = :id
                """)
                .param("id", practitioner.value())
                .param("day", day)
                .param("confirmed", confirmed)
                .update();
    }

    private static Credential credential(ResultSet row) throws SQLException {
        return new Credential(
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                row.getString("name"),
                row.getString("certificate"),
                Sql.date(row, "checked_on"),
                row.getBoolean("confirmed"));
    }
}
