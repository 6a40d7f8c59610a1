package org.xinglin.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.Subject;

/** The tables of pledges and of the promises that run. */
@Repository
class Promises {
    private static final String SELECT = """
            select p.id, p.kind, p.state, p.made_at, p.due_at, p.ended_at, p.why, p.refund, p.pledge_id, g.subject_kind,
              g.subject_id, g.patient_id, g.practitioner_id, g.department_id, g.institution_id, g.price, g.next_share,
              g.report_share, extract(epoch from g.next_within) as next_seconds,
              extract(epoch from g.report_within) as report_seconds, g.made_at as pledged_at
            from commitment.promise p join commitment.pledge g on g.id = p.pledge_id
            """;

    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the subject was pledged before. */
    boolean insert(Pledge pledge) {
        return jdbc.sql("""
                insert into commitment.pledge (id, subject_kind, subject_id, patient_id, practitioner_id, department_id,
                  institution_id, price, next_within, report_within, next_share, report_share, made_at)
                values (:id, :kind, :subject, :patient, :practitioner, :department, :institution, :price,
                  make_interval(secs => :next), make_interval(secs => :report), :nextShare, :reportShare, :at)
                on conflict (subject_kind, subject_id) do nothing
                """)
                        .param("id", pledge.id())
                        .param("kind", pledge.subject().kind())
                        .param("subject", pledge.subject().id())
                        .param("patient", pledge.patient().value())
                        .param("practitioner", pledge.debtor().practitioner().value())
                        .param("department", pledge.debtor().department().value())
                        .param("institution", pledge.debtor().institution().value())
                        .param("price", pledge.price().yuan())
                        .param("next", (double) pledge.terms().nextWithin().toSeconds())
                        .param("report", (double) pledge.terms().reportWithin().toSeconds())
                        .param("nextShare", pledge.terms().nextShare())
                        .param("reportShare", pledge.terms().reportShare())
                        .param("at", Sql.timestamp(pledge.madeAt()))
                        .update()
                == 1;
    }

    /** False when one of the kind is open already: the older clock counts. */
    boolean insert(Promise promise) {
        return jdbc.sql("""
                insert into commitment.promise (id, pledge_id, kind, made_at, due_at) values (:id, :pledge, :kind, :at, :due)
                on conflict (pledge_id, kind) where state = 'OPEN' do nothing
                """)
                        .param("id", promise.id())
                        .param("pledge", promise.pledge().id())
                        .param("kind", promise.kind().name())
                        .param("at", Sql.timestamp(promise.madeAt()))
                        .param("due", Sql.timestamp(promise.dueAt()))
                        .update()
                == 1;
    }

    /** False when it had ended before. */
    boolean end(UUID promise, PromiseState state, String why, Money refund, Instant at) {
        return jdbc.sql("""
                update commitment.promise set state = :state, why = :why, refund = :refund, ended_at = :at
                where id = :id and state = 'OPEN'
                """)
                        .param("state", state.name())
                        .param("why", why)
                        .param("refund", refund.yuan())
                        .param("at", Sql.timestamp(at))
                        .param("id", promise)
                        .update()
                == 1;
    }

    List<Promise> of(Subject subject) {
        return jdbc.sql(SELECT + " where g.subject_kind = :kind and g.subject_id = :subject order by p.made_at, p.id")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(Promises::promise)
                .list();
    }

    List<Promise> open(String kind, Collection<UUID> subjects) {
        return jdbc.sql(SELECT + """
                where g.subject_kind = :kind and g.subject_id = any (cast(:subjects as uuid[])) and p.state = 'OPEN'
                order by p.due_at, p.id
                """)
                .param("kind", kind)
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .query(Promises::promise)
                .list();
    }

    /** A promise that ran out: which, and of what. */
    record Due(UUID promise, Subject subject) {}

    /** Seen without a lock: the subject comes first, see {@link Promisor}. */
    List<Due> due(Instant at, int most) {
        return jdbc.sql("""
                select p.id, g.subject_kind, g.subject_id
                from commitment.promise p join commitment.pledge g on g.id = p.pledge_id
                where p.state = 'OPEN' and p.due_at <= :at order by p.due_at limit :most
                """)
                .param("at", Sql.timestamp(at))
                .param("most", most)
                .query((row, n) -> new Due(
                        Sql.uuid(row, "id"), new Subject(row.getString("subject_kind"), Sql.uuid(row, "subject_id"))))
                .list();
    }

    /** The promise if it is still open, ran out, and nobody else has it in hand. */
    Optional<Promise> claim(UUID promise, Instant at) {
        return jdbc.sql(SELECT
                        + " where p.id = :id and p.state = 'OPEN' and p.due_at <= :at for update of p skip locked")
                .param("id", promise)
                .param("at", Sql.timestamp(at))
                .query(Promises::promise)
                .optional();
    }

    private static Promise promise(ResultSet row, int n) throws SQLException {
        return new Promise(
                Sql.uuid(row, "id"),
                pledge(row),
                PromiseKind.valueOf(row.getString("kind")),
                PromiseState.valueOf(row.getString("state")),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "due_at"),
                Sql.instantOrNull(row, "ended_at"),
                row.getString("why"),
                Sql.money(row, "refund"));
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
        return new Pledge(
                Sql.uuid(row, "pledge_id"),
                new Subject(row.getString("subject_kind"), Sql.uuid(row, "subject_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                new Pledge.Debtor(
                        new PractitionerId(Sql.uuid(row, "practitioner_id")),
                        new DepartmentId(Sql.uuid(row, "department_id")),
                        new InstitutionId(Sql.uuid(row, "institution_id"))),
                Sql.money(row, "price"),
                new Pledge.Terms(
                        Duration.ofSeconds(row.getLong("next_seconds")),
                        Duration.ofSeconds(row.getLong("report_seconds")),
                        row.getInt("next_share"),
                        row.getInt("report_share")),
                Sql.instant(row, "pledged_at"));
    }
}
