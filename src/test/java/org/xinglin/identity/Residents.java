package org.xinglin.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Sql;

/** Makes people in tests; {@code Actors} gives them accounts. */
public final class Residents {
    private static final AtomicInteger ORDER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final RealNameChecks checks;
    private final People people;
    private final Ids ids;
    private final Clock clock;
    private final Consents consents;
    private final ConsentTexts texts;

    public Residents(ApplicationContext product) {
        this.jdbc = product.getBean(JdbcClient.class);
        this.index = product.getBean(BlindIndex.class);
        this.checks = product.getBean(RealNameChecks.class);
        this.people = product.getBean(People.class);
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
        people.reach(person, new Phone(phone));
    }

    /** A child acted for by a guardian, with consent given for it. */
    public PersonId child(PersonId guardian, String name, LocalDate bornOn) {
        PersonId child = person(name, Sex.MALE, bornOn);
        jdbc.sql("""
                insert into identity.guardianship (guardian_id, ward_id, relation, declared_at, proven_at)
                values (:guardian, :ward, 'MOTHER', :at, :at)
                """)
                .param("guardian", guardian.value())
                .param("ward", child.value())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        consent(child, "internet-care");
        consent(child, "child-data");
        return child;
    }

    /** As a hospital that accepted the guardian's papers does. */
    public void prove(PersonId guardian, PersonId child) {
        jdbc.sql("update identity.guardianship set proven_at = :at where guardian_id = :guardian and ward_id = :ward")
                .param("guardian", guardian.value())
                .param("ward", child.value())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
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

    /** Somebody who passed the real-name check, with the number that only they know. */
    public record Verified(PersonId person, String number) {}

    public Verified verified(String name) {
        PersonId person = person(name, Sex.FEMALE, LocalDate.of(1988, 3, 12));
        ResidentId id = id();
        index.put(BlindIndex.Kind.RESIDENT_ID, person, id.number());
        jdbc.sql("update identity.person set resident_id = :sealed, resident_id_masked = :masked where id = :id")
                .param("sealed", checks.seal(id, person))
                .param("masked", id.masked())
                .param("id", person.value())
                .update();
        return new Verified(person, id.number());
    }

    /** A number that is right and nobody's. */
    public String nobodys() {
        return id().number();
    }

    private static ResidentId id() {
        String digits = "990103" + "19880312" + "%03d".formatted(2 * ORDER.incrementAndGet());
        return new ResidentId(digits + ResidentId.check(digits));
    }

    public void consent(PersonId person, String purpose) {
        consents.give(person, person, purpose, texts.inForce(purpose, false).digest());
    }
}
