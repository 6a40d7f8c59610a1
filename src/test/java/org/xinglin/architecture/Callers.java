package org.xinglin.architecture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Who asks, signed in once each: those whose a thing is, and strangers of every kind. */
final class Callers {
    private final ApplicationContext product;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Map<String, Knock> sessions = new HashMap<>();

    Callers(ApplicationContext product, JdbcClient jdbc) {
        this.product = product;
        this.jdbc = jdbc;
        this.actors = new Actors(product);
    }

    /** Somebody with one role and nothing else: no patient of theirs, no post, an institution nobody knows. */
    Knock stranger(@Nullable Role role) {
        return sessions.computeIfAbsent("stranger " + role, k -> {
            if (role == null) {
                return Knock.of(product, null);
            }
            PersonId person = role == Role.PATIENT ? actors.patient("生人") : actors.staff("生人", UUID.randomUUID(), role);
            return Knock.of(product, actors.session(person, role != Role.PATIENT));
        });
    }

    Knock as(UUID person, Role role, @Nullable UUID institution) {
        return sessions.computeIfAbsent(role + " " + person, k -> {
            jdbc.sql("""
                    insert into account.account (person_id, roles, institution_id, created_at)
                    values (:person, :roles, :institution, now()) on conflict (person_id) do nothing
                    """)
                    .param("person", person)
                    .param("roles", new String[] {role.name()})
                    .param("institution", institution)
                    .update();
            return Knock.of(product, actors.session(new PersonId(person), role != Role.PATIENT));
        });
    }

    Optional<UUID> guardian(UUID ward) {
        return jdbc.sql(
                        "select guardian_id from identity.guardianship where ward_id = :ward and ended_at is null limit 1")
                .param("ward", ward)
                .query(UUID.class)
                .optional();
    }

    /** In a post of another institution, and without a care relation to the patient. */
    Knock foreignDoctor(Place.Example thing) {
        return jdbc.sql("""
                select p.person_id, p.institution_id from directory.practitioner p
                join account.account a on a.person_id = p.person_id
                where p.institution_id is distinct from :institution and not p.suspended
                  and not exists (select from chart.care_relation c where c.practitioner_id = p.id and c.patient_id = :patient)
                order by p.id limit 1
                """)
                .param("institution", thing.institution())
                .param("patient", thing.patient())
                .query((row, n) -> as(
                        row.getObject("person_id", UUID.class),
                        Role.DOCTOR,
                        row.getObject("institution_id", UUID.class)))
                .single();
    }

    Knock foreignAdministrator(Place.Example thing) {
        return administrator(
                jdbc.sql("select id from directory.institution where id is distinct from :own order by id limit 1")
                        .param("own", thing.institution())
                        .query(UUID.class)
                        .single());
    }

    Knock administrator(UUID institution) {
        return sessions.computeIfAbsent(
                "administrator " + institution,
                k -> Knock.of(product, actors.session(actors.staff("管理", institution, Role.ADMINISTRATOR), true)));
    }
}
