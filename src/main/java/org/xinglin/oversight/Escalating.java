package org.xinglin.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Escalates a complaint when its day has passed, once for each step (SV-15). Every node runs it; the row decides who does. */
@Component
class Escalating {
    private static final Logger LOG = LoggerFactory.getLogger(Escalating.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Escalating(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; complaints wait", e);
        }
    }

    private record Late(
            ComplaintId complaint,
            PersonId person,
            InstitutionId institution,
            @Nullable PersonId handler,
            String step) {}

    void run(Instant at) {
        transaction.executeWithoutResult(
                status -> escalated(ChinaTime.dateOf(at), at).forEach(late -> {
                    audit.system(
                            "complaint.escalate", "complaint", late.complaint().value(), late.person());
                    events.publishEvent(new ComplaintOverdue(
                            late.complaint(), late.institution(), late.handler(), late.step(), at));
                }));
    }

    private List<Late> escalated(LocalDate today, Instant at) {
        return jdbc.sql("""
                with late as (
                  select id, person_id, institution_id, handler_id, case when accepted_at is null then 'ACCEPT' else 'ANSWER' end as step
                  from oversight.complaint
                  where answered_at is null
                    and case when accepted_at is null then accept_by_on else answer_by_on end < :today
                ), told as (
                  insert into oversight.escalation (complaint_id, step, at)
                  select id, step, :at from late on conflict do nothing returning complaint_id, step
                )
                select l.id, l.person_id, l.institution_id, l.handler_id, l.step
                from late l join told t on t.complaint_id = l.id and t.step = l.step
                """)
                .param("today", today)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> late(row))
                .list();
    }

    private static Late late(ResultSet row) throws SQLException {
        UUID handler = Sql.uuidOrNull(row, "handler_id");
        return new Late(
                new ComplaintId(Sql.uuid(row, "id")),
                new PersonId(Sql.uuid(row, "person_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                handler == null ? null : new PersonId(handler),
                row.getString("step"));
    }
}
