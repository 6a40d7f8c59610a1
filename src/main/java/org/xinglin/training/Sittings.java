package org.xinglin.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Sql;

/** Assessments as they were sat. */
@Repository
class Sittings {
    private static final String COLUMNS =
            "id, practitioner_id, institution_id, course_version, score, passed, valid_until_on, sat_at";

    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time for each doctor, until the end of the transaction, so that tries in parallel are counted. */
    void queue(PractitionerId doctor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:doctor, 28))")
                .param("doctor", doctor.toString())
                .query((row, n) -> n)
                .single();
    }

    int on(PractitionerId doctor, LocalDate day) {
        return jdbc.sql("select count(*) from training.sitting where practitioner_id = :doctor and sat_on = :day")
                .param("doctor", doctor.value())
                .param("day", day)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    void add(Sitting sitting) {
        jdbc.sql("""
                insert into training.sitting (id, practitioner_id, institution_id, course_version, score, passed, valid_until_on, sat_on, sat_at)
                values (:id, :doctor, :institution, :version, :score, :passed, cast(:until as date), :on, :at)
                """)
                .param("id", sitting.id())
                .param("doctor", sitting.practitioner().value())
                .param("institution", sitting.institution().value())
                .param("version", sitting.courseVersion())
                .param("score", sitting.score())
                .param("passed", sitting.passed())
                .param("until", sitting.validUntil())
                .param("on", ChinaTime.dateOf(sitting.at()))
                .param("at", Sql.timestamp(sitting.at()))
                .update();
    }

    /** The pass that holds longest. */
    Optional<Sitting> pass(PractitionerId doctor) {
        return jdbc.sql("select " + COLUMNS + """
                 from training.sitting where practitioner_id = :doctor and passed order by valid_until_on desc, sat_at desc limit 1
                """)
                .param("doctor", doctor.value())
                .query(Sittings::sitting)
                .optional();
    }

    /** The newest first. */
    List<Sitting> of(PractitionerId doctor) {
        return jdbc.sql("select " + COLUMNS + """
                 from training.sitting where practitioner_id = :doctor order by sat_at desc, id limit 20
                """)
                .param("doctor", doctor.value())
                .query(Sittings::sitting)
                .list();
    }

    /** The newest of each doctor of a house. */
    List<Sitting> newest(InstitutionId institution) {
        return jdbc.sql("select distinct on (practitioner_id) " + COLUMNS + """
                 from training.sitting where institution_id = :institution order by practitioner_id, sat_at desc, id
                """)
                .param("institution", institution.value())
                .query(Sittings::sitting)
                .list();
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        return new Sitting(
                Sql.uuid(row, "id"),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                row.getString("course_version"),
                row.getInt("score"),
                row.getBoolean("passed"),
                Sql.dateOrNull(row, "valid_until_on"),
                Sql.instant(row, "sat_at"));
    }
}
