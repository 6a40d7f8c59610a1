package org.xinglin.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
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
            "p.id, p.name, p.sex, p.born_on, p.verified_at is not null as verified, p.resident_id_masked, p.phone_masked";

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final PhoneSeal seal;
    private final Selves selves;
    private final Ids ids;
    private final Clock clock;

    People(JdbcClient jdbc, BlindIndex index, PhoneSeal seal, Selves selves, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.seal = seal;
        this.selves = selves;
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
        return jdbc.sql("select phone_sealed from identity.person where id = :id and phone_sealed is not null")
                .param("id", id.value())
                .query((row, n) -> seal.open(row.getBytes("phone_sealed"), id))
                .optional();
    }

    /** The person reached by this phone, made now if there is none. */
    @Transactional
    public PersonId reachedBy(Phone phone) {
        return holderOf(phone).orElseGet(() -> make(phone));
    }

    /** Whose phone it is now. */
    public Optional<PersonId> holderOf(Phone phone) {
        return index.find(BlindIndex.Kind.PHONE, phone.digits()).map(selves::survivorOf);
    }

    /** From now on the person is reached here and nowhere else; a phone of somebody else breaks the index's key. */
    @Transactional
    public void reach(PersonId person, Phone phone) {
        jdbc.sql("update identity.person set phone_sealed = :sealed, phone_masked = :masked where id = :person")
                .param("person", person.value())
                .param("sealed", seal.of(phone, person))
                .param("masked", Masking.phone(phone.digits()))
                .update();
        index.replace(BlindIndex.Kind.PHONE, person, phone.digits());
    }

    /** The person is reached nowhere; their number is anybody's. */
    @Transactional
    public void unreach(PersonId person) {
        jdbc.sql("update identity.person set phone_sealed = null, phone_masked = null where id = :person")
                .param("person", person.value())
                .update();
        index.remove(BlindIndex.Kind.PHONE, person);
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
        jdbc.sql("insert into identity.person (id, created_at) values (:person, :at)")
                .param("person", person.value())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        reach(person, phone);
        return person;
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(Sql.uuid(row, "id")),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                Sql.dateOrNull(row, "born_on"),
                row.getBoolean("verified"),
                row.getString("resident_id_masked"),
                row.getString("phone_masked"));
    }
}
