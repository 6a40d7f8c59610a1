package org.xinglin.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Makes people in tests; {@code Actors} gives them accounts. */
public final class Residents {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final Consents consents;
    private final ConsentTexts texts;

    public Residents(ApplicationContext product) {
        this.jdbc = product.getBean(JdbcClient.class);
        this.ids = product.getBean(Ids.class);
        this.clock = product.getBean(Clock.class);
        this.consents = product.getBean(Consents.class);
        this.texts = product.getBean(ConsentTexts.class);
    }

    /** Known by nothing but being here. */
    public PersonId newcomer() {
        var person = new PersonId(ids.next());
        jdbc.sql("insert into identity.person (id, created_at) values (:id, :at)")
                .param("id", person.value())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        return person;
    }

    public void phone(PersonId person, String phone) {
        jdbc.sql("update identity.person set phone = :phone where id = :id")
                .param("phone", phone)
                .param("id", person.value())
                .update();
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

    public PersonId person(String name, Sex sex, LocalDate bornOn) {
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

    public void consent(PersonId person, String purpose) {
        consents.give(person, person, purpose, texts.inForce(purpose, false).digest());
    }
}
