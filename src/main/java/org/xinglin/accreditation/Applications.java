package org.xinglin.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import tools.jackson.databind.json.JsonMapper;

/** Applications as they stand. */
@Repository
class Applications {
    private static final int MOST = 200;
    private static final String SELECT = """
            select id, applicant_id, state, form, version, remark, opened_at, submitted_at, decided_at from accreditation.application
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Applications(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A further open one of the same applicant is not made. */
    void open(ApplicationId id, PersonId applicant, Instant at) {
        jdbc.sql("""
                insert into accreditation.application (id, applicant_id, state, form, opened_at)
                values (:id, :applicant, 'DRAFT', '{}', :at)
                on conflict (applicant_id) where state <> 'APPROVED' do nothing
                """)
                .param("id", id.value())
                .param("applicant", applicant.value())
                .param("at", Sql.timestamp(at))
                .update();
    }

    Optional<Application> find(ApplicationId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::application)
                .optional();
    }

    /** Locked until the end of the transaction. */
    Optional<Application> seize(ApplicationId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(this::application)
                .optional();
    }

    /** The one that is under way, or the newest that was approved. */
    Optional<Application> of(PersonId applicant) {
        return jdbc.sql(SELECT + "where applicant_id = :applicant order by state = 'APPROVED', opened_at desc limit 1")
                .param("applicant", applicant.value())
                .query(this::application)
                .optional();
    }

    /** What waits for the supervisor, the oldest first, then what was decided, the newest first. */
    List<Application> all() {
        return jdbc.sql(SELECT + """
                where state <> 'DRAFT'
                order by state <> 'SUBMITTED', case when state = 'SUBMITTED' then submitted_at end, decided_at desc, id limit :most
                """)
                .param("most", MOST)
                .query(this::application)
                .list();
    }

    /** False when somebody saved it since. */
    boolean save(ApplicationId id, InstitutionForm form, int version) {
        return jdbc.sql("""
                update accreditation.application set form = cast(:form as jsonb), version = version + 1
                where id = :id and version = :version and state in ('DRAFT', 'RETURNED')
                """)
                        .param("id", id.value())
                        .param("form", json.writeValueAsString(form))
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean submit(ApplicationId id, Instant at) {
        return jdbc.sql("""
                update accreditation.application set state = 'SUBMITTED', submitted_at = :at, decided_at = null, decided_by = null
                where id = :id and state in ('DRAFT', 'RETURNED')
                """)
                        .param("id", id.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    boolean decide(ApplicationId id, Application.State state, @Nullable String remark, PersonId by, Instant at) {
        return jdbc.sql("""
                update accreditation.application
                set state = :state, remark = cast(:remark as text), decided_at = :at, decided_by = :by, version = version + 1
                where id = :id and state = 'SUBMITTED'
                """)
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("remark", remark)
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    private Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                new ApplicationId(Sql.uuid(row, "id")),
                new PersonId(Sql.uuid(row, "applicant_id")),
                Application.State.valueOf(row.getString("state")),
                json.readValue(row.getString("form"), InstitutionForm.class),
                row.getInt("version"),
                row.getString("remark"),
                Sql.instant(row, "opened_at"),
                Sql.instantOrNull(row, "submitted_at"),
                Sql.instantOrNull(row, "decided_at"));
    }
}
