package org.xinglin.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** The earlier diagnoses patients have shown, by paper or from this record. */
@Component
public final class Evidences {
    private static final String SELECT = """
            select e.id, e.patient_id, e.code, e.name_zh, e.name_en, e.diagnosed_on, e.hospital, e.diagnosis_id is not null as in_house,
              array(select a.attachment_id from chart.evidence_attachment a where a.evidence_id = e.id order by a.position) as attachments,
              e.submitted_at
            from chart.evidence e
            """;
    private static final RowMapper<Evidence> EVIDENCE = (row, n) -> new Evidence(
            new EvidenceId(Sql.uuid(row, "id")),
            new PersonId(Sql.uuid(row, "patient_id")),
            row.getString("code"),
            row.getString("name_zh"),
            row.getString("name_en"),
            Sql.date(row, "diagnosed_on"),
            row.getString("hospital"),
            row.getBoolean("in_house"),
            Arrays.stream((UUID[]) row.getArray("attachments").getArray())
                    .map(AttachmentId::new)
                    .toList(),
            Sql.instant(row, "submitted_at"));

    private final JdbcClient jdbc;
    private final Selves selves;
    private final Rulebook rulebook;

    Evidences(JdbcClient jdbc, Selves selves, Rulebook rulebook) {
        this.jdbc = jdbc;
        this.selves = selves;
        this.rulebook = rulebook;
    }

    /** Rejects {@code chart.no-such-evidence}. */
    public Evidence require(EvidenceId id) {
        return find(id).orElseThrow(() -> new NotFound("chart.no-such-evidence"));
    }

    /**
     * The evidence if it is this patient's and still recent enough to open a follow-up here (DX-04).
     *
     * @param scope where the visit would be
     */
    public Evidence requireUsable(EvidenceId id, PersonId patient, Instant at, Scope scope) {
        Evidence evidence = find(id).filter(e -> e.patient().equals(patient))
                .orElseThrow(() -> new NotFound("chart.no-such-evidence"));
        requireRecent(evidence.diagnosedOn(), at, scope, "/evidence");
        return evidence;
    }

    void requireRecent(LocalDate diagnosedOn, Instant at, Scope scope, String pointer) {
        int days = rulebook.rulesInForce(at, scope).number("DX-04", "lookBack");
        if (diagnosedOn.isBefore(ChinaTime.dateOf(at).minusDays(days))) {
            throw new InvalidInput("chart.evidence-too-old", pointer, "DX-04").stating("days", days);
        }
    }

    /** All evidence of a patient, newest first. */
    public List<Evidence> of(PersonId patient) {
        return jdbc.sql(
                        SELECT
                                + "where e.patient_id = any (cast(:patient as uuid[])) order by e.submitted_at desc, e.id desc limit 200")
                .param("patient", selves.of(patient))
                .query(EVIDENCE)
                .list();
    }

    private Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id.value())
                .query(EVIDENCE)
                .optional();
    }

    Optional<Evidence> ofDiagnosis(UUID diagnosis) {
        return jdbc.sql(SELECT + "where e.diagnosis_id = :diagnosis")
                .param("diagnosis", diagnosis)
                .query(EVIDENCE)
                .optional();
    }

    /** Adds; a diagnosis of this record becomes evidence once, however often it is asked for. */
    void add(Evidence evidence, @org.jspecify.annotations.Nullable UUID diagnosis, PersonId submitter) {
        jdbc.sql("""
                insert into chart.evidence
                  (id, patient_id, code, name_zh, name_en, diagnosed_on, hospital, diagnosis_id, submitted_by, submitted_at)
                values (:id, :patient, :code, :zh, :en, :on, :hospital, :diagnosis, :by, :at)
                on conflict (diagnosis_id) where diagnosis_id is not null do nothing
                """)
                .param("id", evidence.id().value())
                .param("patient", evidence.patient().value())
                .param("code", evidence.code())
                .param("zh", evidence.nameZh())
                .param("en", evidence.nameEn())
                .param("on", evidence.diagnosedOn())
                .param("hospital", evidence.hospital())
                .param("diagnosis", diagnosis)
                .param("by", submitter.value())
                .param("at", Sql.timestamp(evidence.submittedAt()))
                .update();
        jdbc.sql("""
                insert into chart.evidence_attachment (evidence_id, position, attachment_id)
                select :id, place, attachment from unnest(:attachments::uuid[]) with ordinality as a (attachment, place)
                """)
                .param("id", evidence.id().value())
                .param(
                        "attachments",
                        evidence.attachments().stream()
                                .map(AttachmentId::toString)
                                .toArray(String[]::new))
                .update();
    }
}
