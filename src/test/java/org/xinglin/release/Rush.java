package org.xinglin.release;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.Visitor;

/** A release of its own for a test: one half day whose slots open at a moment the test chooses. */
final class Rush {
    private final JdbcClient jdbc;
    private final Clock clock;
    final Clinic clinic;
    final UUID session;
    final List<UUID> slots = new ArrayList<>();
    final Instant opensAt;
    final ReleaseId id;

    private Rush(ApplicationContext product, int places, Duration opensIn, Duration clinicIn) {
        jdbc = product.getBean(JdbcClient.class);
        clock = product.getBean(Clock.class);
        clinic = Clinic.of(product);
        var ids = product.getBean(Ids.class);
        session = ids.next();
        opensAt = clock.instant().plus(opensIn).truncatedTo(ChronoUnit.MILLIS);
        Instant begins = clock.instant().plus(clinicIn);
        UUID template = ids.next();
        var names = Map.of(
                "template",
                template,
                "session",
                session,
                "institution",
                clinic.institution,
                "department",
                clinic.department,
                "practitioner",
                clinic.practitioner,
                "on",
                ChinaTime.dateOf(begins),
                "opens",
                Sql.timestamp(opensAt));
        jdbc.sql("""
                insert into scheduling.template (id, institution_id, department_id, practitioner_id, offering_id, mode, weekday, day_part, begins, ends,
                  slot_minutes, slot_capacity, place_zh, place_en, from_on, until_on, by_release)
                values (:template, :institution, :department, :practitioner, :template, 'IN_PERSON', 1, 'MORNING',
                  '08:00', '12:00', 15, 1, '三楼', '3rd floor', '2020-01-01', null, true)
                """).params(names).update();
        jdbc.sql("""
                insert into scheduling.session (id, template_id, institution_id, department_id, practitioner_id, mode, clinic_on, day_part, price, state,
                  released_at, in_release)
                values (:session, :template, :institution, :department, :practitioner, 'IN_PERSON', :on, 'MORNING', 25, 'OPEN', :opens, true)
                """).params(names).update();
        for (int i = 0; i < places; i++) {
            UUID slot = ids.next();
            slots.add(slot);
            jdbc.sql(
                            "insert into scheduling.slot (id, session_id, starts_at, ends_at, capacity) values (:id, :session, :starts, :ends, 1)")
                    .param("id", slot)
                    .param("session", session)
                    .param("starts", Sql.timestamp(begins.plus(Duration.ofMinutes(5L * i))))
                    .param("ends", Sql.timestamp(begins.plus(Duration.ofMinutes(5L * i + 5))))
                    .update();
        }
        var halls = product.getBean(Halls.class);
        halls.announce();
        halls.look();
        id = product.getBean(Releases.class)
                .of(new InstitutionId(clinic.institution), opensAt, opensAt.plusMillis(1))
                .getFirst()
                .release()
                .id();
    }

    static Rush of(ApplicationContext product, int places, Duration opensIn, Duration clinicIn) {
        return new Rush(product, places, opensIn, clinicIn);
    }

    Visitor.Answer take(Visitor patient) {
        return patient.post("/api/releases/" + id + "/tickets", Map.of("sessionIds", List.of(session)));
    }

    Visitor.Answer take(Visitor guardian, PersonId patient) {
        return guardian.post(
                "/api/releases/" + id + "/tickets",
                Map.of("patientId", patient.value(), "sessionIds", List.of(session)));
    }

    Visitor.Answer look(Visitor patient, Visitor.Answer ticket) {
        return patient.get("/api/releases/" + id + "/tickets/" + ticket.text("token"));
    }

    void awaitMoment() {
        await().atMost(Duration.ofSeconds(30)).until(() -> clock.instant().isAfter(opensAt));
    }

    /** Makes the moment this one, for whoever sees the caller's transaction. */
    void comesNow() {
        jdbc.sql("""
                with moved as (update release.release set opens_at = :now where id = :id)
                update scheduling.session set released_at = :now where id = :session
                """)
                .param("now", Sql.timestamp(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .param("id", id.value())
                .param("session", session)
                .update();
    }

    /** Places taken and appointments that live, of the same instant. */
    record Books(int taken, int live) {}

    Books books() {
        return jdbc.sql("""
                select (select sum(taken) from scheduling.slot where session_id = :session) as taken,
                  (select count(*) from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id
                    where s.session_id = :session and a.state in ('HELD', 'CONFIRMED')) as live
                """)
                .param("session", session)
                .query((row, n) -> new Books(row.getInt("taken"), row.getInt("live")))
                .single();
    }

    int taken() {
        return jdbc.sql("select sum(taken) from scheduling.slot where session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    int live() {
        return jdbc.sql("""
                select count(*) from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id
                where s.session_id = :session and a.state in ('HELD', 'CONFIRMED')
                """).param("session", session).query(Integer.class).single();
    }
}
