package org.xinglin.confidentiality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Who looked for patients by number. */
@Repository
class LookUps {
    private final JdbcClient jdbc;
    private final Ids ids;

    LookUps(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The lock makes requests of one doctor that come at once count one after another; false when they are too many. */
    boolean count(PersonId doctor, Instant since, int most) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:doctor, 0))")
                .param("doctor", "look-up " + doctor)
                .query((row, n) -> true)
                .single();
        return jdbc.sql("select count(*) from confidentiality.look_up where doctor_id = :doctor and at > :since")
                        .param("doctor", doctor.value())
                        .param("since", Sql.timestamp(since))
                        .query(Integer.class)
                        .single()
                < most;
    }

    void add(PersonId doctor, @Nullable PersonId patient, Instant at) {
        jdbc.sql("""
                insert into confidentiality.look_up (id, doctor_id, at, patient_id)
                values (:id, :doctor, :at, cast(:patient as uuid))
                """)
                .param("id", ids.next())
                .param("doctor", doctor.value())
                .param("at", Sql.timestamp(at))
                .param("patient", patient == null ? null : patient.toString())
                .update();
    }
}
