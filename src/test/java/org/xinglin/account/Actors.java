package org.xinglin.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.identity.Residents;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;

/** Makes people to act in tests and opens sessions for them, as the sign-in would. */
public final class Actors {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Sessions sessions;
    private final SessionKeys keys;
    private final Residents residents;

    public Actors(ApplicationContext product) {
        this.jdbc = product.getBean(JdbcClient.class);
        this.clock = product.getBean(Clock.class);
        this.sessions = product.getBean(Sessions.class);
        this.keys = product.getBean(SessionKeys.class);
        this.residents = new Residents(product);
    }

    /** A verified adult with a phone who agreed to Internet care. */
    public PersonId patient(String name) {
        PersonId person = residents.person(name, Sex.FEMALE, LocalDate.of(1988, 3, 12));
        account(person, List.of(Role.PATIENT), null);
        residents.consent(person, "internet-care");
        return person;
    }

    /** Signed in by phone, nothing more. */
    public PersonId newcomer() {
        PersonId person = residents.newcomer();
        account(person, List.of(Role.PATIENT), null);
        return person;
    }

    /** Has the roles and so a staff account; a doctor's institution is what sessions carry. */
    public PersonId staff(String name, @Nullable UUID institution, Role... roles) {
        PersonId person = residents.person(name, Sex.MALE, LocalDate.of(1979, 9, 1));
        account(person, List.of(roles), institution);
        return person;
    }

    /** A doctor whom the directory knows already gets an account; a second call changes nothing. */
    public PersonId inPost(UUID doctor, UUID institution) {
        var person = new PersonId(doctor);
        int made = jdbc.sql("""
                insert into identity.person (id, name, sex, born_on, verified_at, created_at)
                values (:id, '周岐', 'MALE', '1979-09-01', :at, :at) on conflict do nothing
                """)
                .param("id", doctor)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        if (made == 1) {
            account(person, List.of(Role.DOCTOR), institution);
        }
        return person;
    }

    /** A child acted for by a guardian, with consent given for it. */
    public PersonId child(PersonId guardian, String name, LocalDate bornOn) {
        return residents.child(guardian, name, bornOn);
    }

    /** The session cookie's value. */
    public String session(PersonId person, boolean staff) {
        return keys.sign(sessions.open(person, staff, new Arrival("127.0.0.1", "CHROME/WINDOWS")));
    }

    /** A session of the patient as handlers see it. */
    public Caller caller(PersonId person) {
        return sessions.open(person, false, new Arrival("127.0.0.1", "CHROME/WINDOWS"))
                .caller("127.0.0.1");
    }

    private void account(PersonId person, List<Role> roles, @Nullable UUID institution) {
        residents.phone(person, "1990000%04d".formatted(NUMBER.incrementAndGet()));
        jdbc.sql("""
                insert into account.account (person_id, roles, institution_id, created_at)
                values (:person, :roles, :institution, :at)
                """)
                .param("person", person.value())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("institution", institution)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }
}
