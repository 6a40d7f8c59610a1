package org.xinglin.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;

/** Makes people to act in tests and opens sessions for them, as the sign-in would. */
public final class Actors {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final Sessions sessions;
    private final SessionKeys keys;
    private final Consents consents;
    private final ConsentTexts texts;

    public Actors(ApplicationContext product) {
        this.jdbc = product.getBean(JdbcClient.class);
        this.ids = product.getBean(Ids.class);
        this.clock = product.getBean(Clock.class);
        this.sessions = product.getBean(Sessions.class);
        this.keys = product.getBean(SessionKeys.class);
        this.consents = product.getBean(Consents.class);
        this.texts = product.getBean(ConsentTexts.class);
    }

    /** A verified adult with a phone who agreed to Internet care. */
    public PersonId patient(String name) {
        PersonId person = person(name, Sex.FEMALE, LocalDate.of(1988, 3, 12));
        account(person, List.of(Role.PATIENT), null);
        consent(person, "internet-care");
        return person;
    }

    /** Signed in by phone, nothing more. */
    public PersonId newcomer() {
        var person = new PersonId(ids.next());
        jdbc.sql("insert into identity.person (id, created_at) values (:id, :at)")
                .param("id", person.value())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        account(person, List.of(Role.PATIENT), null);
        return person;
    }

    /** Has the roles and so a staff account; a doctor's institution is what sessions carry. */
    public PersonId staff(String name, @Nullable UUID institution, Role... roles) {
        PersonId person = person(name, Sex.MALE, LocalDate.of(1979, 9, 1));
        account(person, List.of(roles), institution);
        return person;
    }

    /** A child acted for by a guardian, with consent given for it. */
    public PersonId child(PersonId guardian, String name, LocalDate bornOn) {
        PersonId child = person(name, Sex.MALE, bornOn);
        jdbc.sql("""
                insert into identity.guardianship (guardian_id, ward_id, relation, declared_at)
                values (:guardian, :ward, 'MOTHER', :at)
                """)
                .param("guardian", guardian.value())
                .param("ward", child.value())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        consent(child, "internet-care");
        consent(child, "child-data");
        return child;
    }

    /** The session cookie's value. */
    public String session(PersonId person, boolean staff) {
        return keys.sign(sessions.open(person, staff, "127.0.0.1"));
    }

    private PersonId person(String name, Sex sex, LocalDate bornOn) {
        var person = new PersonId(ids.next());
        Instant now = clock.instant();
        jdbc.sql("""
                insert into identity.person (id, name, sex, born_on, verified_at, resident_id_masked, created_at)
                values (:id, :name, :sex, :bornOn, :at, '990101********0000', :at)
                """)
                .param("id", person.value())
                .param("name", name)
                .param("sex", sex.name())
                .param("bornOn", bornOn)
                .param("at", Sql.timestamp(now))
                .update();
        return person;
    }

    private void account(PersonId person, List<Role> roles, @Nullable UUID institution) {
        int number = NUMBER.incrementAndGet();
        jdbc.sql("""
                insert into identity.account (person_id, phone, roles, institution_id, created_at)
                values (:person, :phone, :roles, :institution, :at)
                """)
                .param("person", person.value())
                .param("phone", "1990000%04d".formatted(number))
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("institution", institution)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }

    private void consent(PersonId person, String purpose) {
        consents.give(person, person, purpose, texts.inForce(purpose, false).digest());
    }
}
