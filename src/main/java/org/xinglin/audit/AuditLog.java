package org.xinglin.audit;

import jakarta.annotation.PreDestroy;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Writes the log. An entry joins the transaction that is open, so that what is undone was never logged as done. */
@Component
public class AuditLog {
    private static final int LONGEST_ACTION = 200;

    private final JdbcClient jdbc;
    private final RefusalLimit limit;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, RefusalLimit limit, Clock clock) {
        this.jdbc = jdbc;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Records that somebody read or did something.
     *
     * @param action what, as {@code noun.verb}: {@code record.read}, {@code appointment.hold}
     * @param item the kind of thing, such as {@code appointment}
     * @param patient whose data it is; null when it is nobody's
     * @param purpose why, as a word of the product: {@code treatment}, {@code own}, {@code administration}
     */
    public void granted(
            Caller who, String action, String item, UUID itemId, @Nullable PersonId patient, String purpose) {
        insert(new Line(who, who.source(), action, item, itemId, patient, purpose, null));
    }

    /** Records that a timer or another part of the system itself did something. */
    public void system(String action, String item, UUID itemId, @Nullable PersonId patient) {
        insert(new Line(null, "", action, item, itemId, patient, "system", null));
    }

    /** What the system did for somebody. */
    public record SystemAct(UUID itemId, PersonId patient) {}

    /** Records many acts of one kind by the system, in one statement. */
    public void system(String action, String item, List<SystemAct> acts) {
        jdbc.sql("""
                insert into audit.entry (at, roles, source, action, item, item_id, patient_id, purpose)
                select :at, '', '', :action, :item, a.item_id, a.patient_id, 'system'
                from unnest(cast(:items as uuid[]), cast(:patients as uuid[])) as a (item_id, patient_id)
                """)
                .param("at", Sql.timestamp(clock.instant()))
                .param("action", action)
                .param("item", item)
                .param("items", acts.stream().map(a -> a.itemId().toString()).toArray(String[]::new))
                .param(
                        "patients",
                        acts.stream().map(a -> a.patient().toString()).toArray(String[]::new))
                .update();
    }

    /** Something somebody did, to be recorded with others. */
    public record Act(Caller who, UUID itemId, PersonId patient) {}

    /** Records many people's acts of one kind on their own behalf, in one statement. */
    public void granted(String action, String item, List<Act> acts) {
        jdbc.sql("""
                insert into audit.entry (at, person_id, session_id, roles, source, action, item, item_id, patient_id, purpose)
                select :at, a.person_id, a.session_id, a.roles, a.source, :action, :item, a.item_id, a.patient_id, 'own'
                from unnest(cast(:people as uuid[]), cast(:sessions as uuid[]), cast(:roles as text[]), cast(:sources as text[]),
                  cast(:items as uuid[]), cast(:patients as uuid[])) as a (person_id, session_id, roles, source, item_id, patient_id)
                """)
                .param("at", Sql.timestamp(clock.instant()))
                .param("action", action)
                .param("item", item)
                .param("people", texts(acts, a -> a.who().person()))
                .param("sessions", texts(acts, a -> a.who().session()))
                .param("roles", texts(acts, a -> roles(a.who())))
                .param("sources", texts(acts, a -> a.who().source()))
                .param("items", texts(acts, Act::itemId))
                .param("patients", texts(acts, Act::patient))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> part) {
        return rows.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    /**
     * A request that was refused.
     *
     * @param who null when nobody was signed in
     * @param source where the request came from
     * @param action method and path
     * @param patient whose data it was about, where the refusal knows
     * @param tooMany whether it only said that requests came too fast
     */
    public record Refusal(
            @Nullable Caller who,
            String source,
            String action,
            @Nullable String rule,
            String code,
            @Nullable PersonId patient,
            boolean tooMany) {}

    /**
     * Records a refusal outside of any transaction, because the refused one is undone. Floods are thinned before a
     * connection is asked for: who sends thousands of requests must not keep the database from others.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void refused(Refusal refusal) {
        if (limit.allows(refusal)) {
            String action = refusal.action()
                    .substring(0, Math.min(LONGEST_ACTION, refusal.action().length()));
            String rule = refusal.rule() == null ? "" : refusal.rule();
            insert(new Line(
                    refusal.who(), refusal.source(), action, "request", null, refusal.patient(), rule, refusal.code()));
        }
    }

    /** Writes how many refusals were left out, and whose, so that a flood shows by its size. */
    @Scheduled(fixedRate = 60_000)
    @Transactional
    @PreDestroy
    void tellLeftOut() {
        for (RefusalLimit.LeftOut left : limit.takeLeftOut()) {
            Caller who = left.who();
            insert(new Line(
                    who,
                    who == null ? "" : who.source(),
                    "refusals.left-out",
                    "request",
                    null,
                    left.patient(),
                    Long.toString(left.count()),
                    left.code()));
        }
    }

    private record Line(
            @Nullable Caller who,
            String source,
            String action,
            String item,
            @Nullable UUID itemId,
            @Nullable PersonId patient,
            String purpose,
            @Nullable String refusal) {}

    /** Nulls are given their type, so that the database keeps one prepared statement whatever is absent. */
    private void insert(Line line) {
        Caller who = line.who();
        jdbc.sql("""
                insert into audit.entry (at, person_id, session_id, roles, institution_id, source, action, item, item_id, patient_id, purpose, refusal)
                values (:at, :person, :session, :roles, :institution, :source, :action, :item, :itemId, :patient, :purpose, :refusal)
                """)
                .param("at", Sql.timestamp(clock.instant()))
                .param("person", uuid(who == null ? null : who.person().value()))
                .param("session", uuid(who == null ? null : who.session()))
                .param("roles", who == null ? "" : roles(who))
                .param("institution", uuid(who == null ? null : who.institution()))
                .param("source", line.source())
                .param("action", line.action())
                .param("item", line.item())
                .param("itemId", uuid(line.itemId()))
                .param(
                        "patient",
                        uuid(line.patient() == null ? null : line.patient().value()))
                .param("purpose", line.purpose())
                .param("refusal", new SqlParameterValue(Types.VARCHAR, line.refusal()))
                .update();
    }

    private static SqlParameterValue uuid(@Nullable UUID value) {
        return new SqlParameterValue(Types.OTHER, "uuid", value);
    }

    private static String roles(Caller who) {
        return who.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
