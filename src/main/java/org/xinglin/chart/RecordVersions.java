package org.xinglin.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.signature.Signature;
import org.xinglin.terminology.Diagnosis;

/** Signed records and their versions: rows are added, never changed. */
@Component
class RecordVersions {
    private static final RowMapper<Version> VERSION = (row, n) -> new Version(
            new RecordId(Sql.uuid(row, "record_id")),
            row.getInt("version"),
            new EncounterId(Sql.uuid(row, "encounter_id")),
            new PersonId(Sql.uuid(row, "patient_id")),
            Sql.uuid(row, "signature_id"),
            row.getString("verification_code"),
            Sql.instant(row, "signed_at"),
            row.getString("reason"));
    private static final String SELECT = """
            select v.record_id, v.version, r.encounter_id, r.patient_id, v.signature_id, v.verification_code, v.signed_at, v.reason
            from chart.record_version v join chart.record r on r.id = v.record_id
            """;

    private final JdbcClient jdbc;
    private final Selves selves;
    private final Ids ids;

    RecordVersions(JdbcClient jdbc, Selves selves, Ids ids) {
        this.jdbc = jdbc;
        this.selves = selves;
        this.ids = ids;
    }

    record Version(
            RecordId record,
            int version,
            EncounterId encounter,
            PersonId patient,
            UUID signature,
            String verificationCode,
            Instant signedAt,
            String reason) {}

    /** False when the encounter has a record already; waits for one that is being signed at this moment. */
    boolean open(RecordId id, Encounter encounter, Instant at) {
        return jdbc.sql("""
                insert into chart.record (id, encounter_id, patient_id, created_at)
                values (:id, :encounter, :patient, :at) on conflict (encounter_id) do nothing
                """)
                        .param("id", id.value())
                        .param("encounter", encounter.id().value())
                        .param("patient", encounter.patient().value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    /** Locks the record against a second amendment at the same time. */
    void lock(RecordId id) {
        jdbc.sql("select id from chart.record where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void add(RecordDocument document, Signature signature) {
        jdbc.sql("""
                insert into chart.record_version (record_id, version, signature_id, verification_code, signer_id, signed_at, reason)
                values (:record, :version, :signature, :code, :signer, :at, :reason)
                """)
                .param("record", document.record().value())
                .param("version", document.version())
                .param("signature", signature.id())
                .param("code", signature.verificationCode())
                .param("signer", signature.signer().value())
                .param("at", Sql.timestamp(signature.signedAt()))
                .param("reason", document.reason())
                .update();
    }

    UUID addDiagnosis(RecordDocument document, int position, Diagnosis diagnosis, boolean suspected) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into chart.diagnosis
                  (id, patient_id, encounter_id, record_id, record_version, code, name_zh, name_en, position, suspected, diagnosed_at)
                values (:id, :patient, :encounter, :record, :version, :code, :zh, :en, :position, :suspected, :at)
                """)
                .param("id", id)
                .param("patient", document.patient().id().value())
                .param("encounter", document.encounter().value())
                .param("record", document.record().value())
                .param("version", document.version())
                .param("code", diagnosis.code())
                .param("zh", diagnosis.nameZh())
                .param("en", diagnosis.nameEn())
                .param("position", position)
                .param("suspected", suspected)
                .param("at", Sql.timestamp(document.seenAt()))
                .update();
        return id;
    }

    /** All versions, the newest first. */
    List<Version> of(RecordId id) {
        return jdbc.sql(SELECT + "where v.record_id = :id order by v.version desc")
                .param("id", id.value())
                .query(VERSION)
                .list();
    }

    Optional<Version> newestOf(EncounterId encounter) {
        return jdbc.sql(SELECT + "where r.encounter_id = :encounter order by v.version desc limit 1")
                .param("encounter", encounter.value())
                .query(VERSION)
                .optional();
    }

    /** The newest version of each of a patient's records. */
    List<Version> newestOf(PersonId patient) {
        return jdbc.sql(SELECT + """
                where r.patient_id = any (cast(:patient as uuid[])) and v.version = (select max(version) from chart.record_version where record_id = r.id)
                """)
                .param("patient", selves.of(patient))
                .query(VERSION)
                .list();
    }
}
