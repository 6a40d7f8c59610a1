package org.xinglin.chart;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The meetings of patients and doctors; opened and closed by the modules above, in their own transaction. */
@Component
public final class Encounters {
    private static final RowMapper<Encounter> ENCOUNTER = (row, n) -> new Encounter(
            new EncounterId(Sql.uuid(row, "id")),
            new PersonId(Sql.uuid(row, "patient_id")),
            new PractitionerId(Sql.uuid(row, "practitioner_id")),
            new InstitutionId(Sql.uuid(row, "institution_id")),
            new DepartmentId(Sql.uuid(row, "department_id")),
            EncounterKind.valueOf(row.getString("kind")),
            texts(row.getArray("evidenced_codes")),
            Sql.instant(row, "opened_at"),
            Sql.instantOrNull(row, "closed_at"));
    private static final String COLUMNS =
            "id, patient_id, practitioner_id, institution_id, department_id, kind, evidenced_codes, opened_at, closed_at";

    /** The code of an encounter that does not exist. */
    public static final String UNKNOWN = "chart.no-such-encounter";

    private final JdbcClient jdbc;
    private final Selves selves;
    private final ApplicationEventPublisher events;

    Encounters(JdbcClient jdbc, Selves selves, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.selves = selves;
        this.events = events;
    }

    static List<String> texts(java.sql.Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** Opens an encounter; opening the same again changes nothing. */
    public void open(NewEncounter encounter) {
        jdbc.sql("""
                insert into chart.encounter (id, patient_id, practitioner_id, institution_id, department_id, kind, evidenced_codes, opened_at)
                values (:id, :patient, :practitioner, :institution, :department, :kind, :codes, :at)
                on conflict (id) do nothing
                """)
                .param("id", encounter.id().value())
                .param("patient", encounter.patient().value())
                .param("practitioner", encounter.practitioner().value())
                .param("institution", encounter.institution().value())
                .param("department", encounter.department().value())
                .param("kind", encounter.kind().name())
                .param("codes", encounter.evidencedCodes().toArray(String[]::new))
                .param("at", Sql.timestamp(encounter.at()))
                .update();
    }

    /** Closes an encounter; the record may still be written and signed. */
    public void close(EncounterId id, Instant at) {
        boolean closed = jdbc.sql("update chart.encounter set closed_at = :at where id = :id and closed_at is null")
                        .param("at", Sql.timestamp(at))
                        .param("id", id.value())
                        .update()
                == 1;
        if (closed) {
            Encounter met = require(id);
            events.publishEvent(new EncounterClosed(
                    id, met.patient(), met.practitioner(), met.institution(), met.department(), met.kind(), at));
        }
    }

    public Encounter require(EncounterId id) {
        return find(id).orElseThrow(() -> new NotFound(UNKNOWN));
    }

    public Optional<Encounter> find(EncounterId id) {
        return jdbc.sql("select " + COLUMNS + " from chart.encounter where id = :id")
                .param("id", id.value())
                .query(ENCOUNTER)
                .optional();
    }

    List<Encounter> of(PersonId patient) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from chart.encounter where patient_id = any (cast(:patient as uuid[])) order by opened_at desc, id desc limit 500")
                .param("patient", selves.of(patient))
                .query(ENCOUNTER)
                .list();
    }
}
