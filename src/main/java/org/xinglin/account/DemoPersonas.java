package org.xinglin.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The people a visitor of the demo can become with one click. */
@Repository
class DemoPersonas {
    /** Of every member of staff of the demo; shown on its sign-in page. */
    static final String PASSWORD = "xinglin-demo";

    private final JdbcClient jdbc;
    private final People people;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    DemoPersonas(JdbcClient jdbc, People people, Sessions sessions, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same words in both languages. */
    record PersonaWords(String zh, String en) {}

    /**
     * Somebody to become.
     *
     * @param name as the person is called here; absent for somebody who has not given a name yet
     * @param userName what they type on the sign-in page of staff
     * @param phone what they type on the sign-in page of patients
     */
    record DemoPersona(
            String slug,
            PersonId personId,
            boolean staff,
            @Nullable String name,
            Sex sex,
            @Nullable Integer years,
            List<String> roles,
            PersonaWords title,
            PersonaWords about,
            @Nullable String userName,
            @Nullable String phone) {}

    List<DemoPersona> all() {
        LocalDate today = ChinaTime.dateOf(clock.instant());
        List<Cast> cast = cast();
        Map<PersonId, Person> known = people.all(cast.stream().map(Cast::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return cast.stream()
                .map(one -> one.as(Objects.requireNonNull(known.get(one.person())), today))
                .toList();
    }

    private List<Cast> cast() {
        return jdbc.sql("""
                select d.slug, d.person_id, d.staff, d.phone, d.title_zh, d.title_en, d.about_zh, d.about_en,
                       a.roles, a.user_name
                from account.demo_persona d join account.account a on a.person_id = d.person_id
                order by d.place
                """).query(DemoPersonas::read).list();
    }

    @Transactional
    public SessionToken signIn(@Nullable String slug, Arrival from) {
        DemoPersona persona = all().stream()
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("account.no-such-persona"));
        SessionToken token = sessions.open(persona.personId(), persona.staff(), from);
        audit.granted(token.caller(from.source()), "session.open", "session", token.session(), null, "demo");
        return token;
    }

    private static Cast read(ResultSet row, int number) throws SQLException {
        return new Cast(
                row.getString("slug"),
                new PersonId(Sql.uuid(row, "person_id")),
                row.getBoolean("staff"),
                Arrays.asList((String[]) row.getArray("roles").getArray()),
                new PersonaWords(row.getString("title_zh"), row.getString("title_en")),
                new PersonaWords(row.getString("about_zh"), row.getString("about_en")),
                row.getString("user_name"),
                row.getString("phone"));
    }

    private record Cast(
            String slug,
            PersonId person,
            boolean staff,
            List<String> roles,
            PersonaWords title,
            PersonaWords about,
            @Nullable String userName,
            @Nullable String phone) {
        DemoPersona as(Person known, LocalDate today) {
            String name = known.name().isEmpty() ? null : known.name();
            Integer years = known.bornOn() == null ? null : known.ageOn(today);
            return new DemoPersona(slug, person, staff, name, known.sex(), years, roles, title, about, userName, phone);
        }
    }
}
