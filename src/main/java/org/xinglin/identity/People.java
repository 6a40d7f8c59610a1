package org.xinglin.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Sql;

/** Who people are. */
@Repository
public class People {
    private static final String COLUMNS =
            "p.id, p.name, p.sex, p.born_on, p.verified_at is not null as verified, p.resident_id_masked, p.phone";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    People(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses an unknown id as {@code identity.no-such-person}. */
    public Person person(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("identity.no-such-person"));
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql("""
                select %s
                from identity.person p
                where p.id = :id
                """.formatted(COLUMNS))
                .param("id", id.value())
                .query(People::person)
                .optional();
    }

    /** Those of the ids that are known, in no particular order. */
    public List<Person> all(Collection<PersonId> ids) {
        return jdbc.sql("""
                select %s
                from identity.person p
                where p.id = any (cast(:ids as uuid[]))
                """.formatted(COLUMNS))
                .param("ids", ids.stream().map(PersonId::toString).toArray(String[]::new))
                .query(People::person)
                .list();
    }

    /** Where a person is reached; children and people known by papers alone have no phone. */
    public Optional<Phone> phoneOf(PersonId id) {
        return jdbc.sql("select phone from identity.person where id = :id and phone is not null")
                .param("id", id.value())
                .query((row, n) -> Phone.of(row.getString("phone")))
                .optional();
    }

    /** The person reached by this phone, made now if there is none. */
    public PersonId reachedBy(Phone phone) {
        return jdbc.sql("select id from identity.person where phone = :phone")
                .param("phone", phone.digits())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseGet(() -> make(phone));
    }

    /** Somebody known by a name alone, such as who runs the installation; nothing about them is checked. */
    public PersonId named(String name) {
        var person = new PersonId(ids.next());
        jdbc.sql("insert into identity.person (id, name, created_at) values (:person, :name, :at)")
                .param("person", person.value())
                .param("name", FullName.of(name, "/name").text())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        return person;
    }

    private PersonId make(Phone phone) {
        var person = new PersonId(ids.next());
        jdbc.sql("insert into identity.person (id, phone, created_at) values (:person, :phone, :at)")
                .param("person", person.value())
                .param("phone", phone.digits())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        return person;
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        String phone = row.getString("phone");
        return new Person(
                new PersonId(Sql.uuid(row, "id")),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                Sql.dateOrNull(row, "born_on"),
                row.getBoolean("verified"),
                row.getString("resident_id_masked"),
                phone == null ? null : Masking.phone(phone));
    }
}
