package org.xinglin.chart;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionId;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The diagnoses that stand: those of the newest version of each record. */
@Component
class RecordedDiagnoses {
    private static final String SELECT = """
            select d.id, d.patient_id, d.encounter_id, e.institution_id, d.code, d.name_zh, d.name_en, d.suspected, d.diagnosed_at
            from chart.diagnosis d join chart.encounter e on e.id = d.encounter_id
            where d.record_version = (select max(v.version) from chart.record_version v where v.record_id = d.record_id)
            """;
    private static final RowMapper<RecordedDiagnosis> DIAGNOSIS = (row, n) -> new RecordedDiagnosis(
            Sql.uuid(row, "id"),
            new PersonId(Sql.uuid(row, "patient_id")),
            new EncounterId(Sql.uuid(row, "encounter_id")),
            new InstitutionId(Sql.uuid(row, "institution_id")),
            row.getString("code"),
            row.getString("name_zh"),
            row.getString("name_en"),
            row.getBoolean("suspected"),
            Sql.instant(row, "diagnosed_at"));

    private final JdbcClient jdbc;
    private final Selves selves;

    RecordedDiagnoses(JdbcClient jdbc, Selves selves) {
        this.jdbc = jdbc;
        this.selves = selves;
    }

    Optional<RecordedDiagnosis> find(UUID id) {
        return jdbc.sql(SELECT + "and d.id = :id")
                .param("id", id)
                .query(DIAGNOSIS)
                .optional();
    }

    /** Newest first, in the order of each record. */
    List<RecordedDiagnosis> of(PersonId patient) {
        return jdbc.sql(
                        SELECT
                                + "and d.patient_id = any (cast(:patient as uuid[])) order by d.diagnosed_at desc, d.position limit 500")
                .param("patient", selves.of(patient))
                .query(DIAGNOSIS)
                .list();
    }
}
