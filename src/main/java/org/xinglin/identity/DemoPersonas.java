package org.xinglin.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
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
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    DemoPersonas(JdbcClient jdbc, Sessions sessions, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                select d.slug, d.person_id, d.staff, d.title_zh, d.title_en, d.about_zh, d.about_en,
                       p.name, p.sex, p.born_on, a.roles, a.user_name, a.phone
                from identity.demo_persona d
                join identity.person p on p.id = d.person_id
                join identity.account a on a.person_id = d.person_id
                order by d.place
                """).query((row, number) -> persona(row, today)).list();
    }

    @Transactional
    public SessionToken signIn(@Nullable String slug, String source) {
        DemoPersona persona = all().stream()
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("identity.no-such-persona"));
        SessionToken token = sessions.open(persona.personId(), persona.staff(), source);
        audit.granted(token.caller(source), "session.open", "session", token.session(), null, "demo");
        return token;
    }

    private static DemoPersona persona(ResultSet row, LocalDate today) throws SQLException {
        LocalDate bornOn = Sql.dateOrNull(row, "born_on");
        String name = row.getString("name");
        return new DemoPersona(
                row.getString("slug"),
                new PersonId(Sql.uuid(row, "person_id")),
                row.getBoolean("staff"),
                name.isEmpty() ? null : name,
                Sex.valueOf(row.getString("sex")),
                bornOn == null ? null : Period.between(bornOn, today).getYears(),
                Arrays.asList((String[]) row.getArray("roles").getArray()),
                new PersonaWords(row.getString("title_zh"), row.getString("title_en")),
                new PersonaWords(row.getString("about_zh"), row.getString("about_en")),
                row.getString("user_name"),
                row.getString("phone"));
    }
}
