package org.xinglin.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Persons that turned out to be one human: one of them survives, the others are joined to it. */
@Repository
public class Selves {
    private final JdbcClient jdbc;

    Selves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All ids the human has, the given one first, as text for {@code = any (cast(:ids as uuid[]))}; nearly always just the
     * given one. Whoever reads what was recorded of a patient asks for all of them.
     */
    public String[] of(PersonId person) {
        List<UUID> others = jdbc.sql("""
                select o.id
                from identity.person me join identity.person o
                  on o.joined_to = coalesce(me.joined_to, me.id) or o.id = me.joined_to
                where me.id = :person and o.id <> me.id
                """)
                .param("person", person.value())
                .query((row, n) -> Sql.uuid(row, "id"))
                .list();
        String[] all = new String[others.size() + 1];
        all[0] = person.toString();
        for (int i = 0; i < others.size(); i++) {
            all[i + 1] = others.get(i).toString();
        }
        return all;
    }

    /** The one that stands for the human now. */
    public PersonId survivorOf(PersonId person) {
        return jdbc.sql("select coalesce(joined_to, id) from identity.person where id = :person")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElse(person);
    }

    /** Those called so and born then who stand for themselves. */
    public List<PersonId> namesakes(String name, LocalDate bornOn) {
        return jdbc.sql("""
                select id from identity.person
                where name = :name and born_on = :born and joined_to is null order by created_at, id limit 20
                """)
                .param("name", name)
                .param("born", bornOn)
                .query((row, n) -> new PersonId(Sql.uuid(row, "id")))
                .list();
    }

    /** Pairs that may be one human: same name, day of birth and sex, and not two resident ids. */
    public List<Pair> suspects(int most) {
        return jdbc.sql("""
                select a.id as one, b.id as other
                from identity.person a join identity.person b
                  on a.name = b.name and a.born_on = b.born_on and a.sex = b.sex and (a.created_at, a.id) < (b.created_at, b.id)
                where a.joined_to is null and b.joined_to is null and a.name <> ''
                  and (a.resident_id is null or b.resident_id is null)
                order by b.created_at desc, b.id limit :most
                """)
                .param("most", most)
                .query((row, n) -> new Pair(new PersonId(Sql.uuid(row, "one")), new PersonId(Sql.uuid(row, "other"))))
                .list();
    }

    /** Two who may be one. */
    public record Pair(PersonId one, PersonId other) {}

    /** Whether both have a resident id of their own, and so are two. */
    public boolean differ(PersonId one, PersonId other) {
        return jdbc.sql("""
                select count(*) = 2 from identity.person where id in (:one, :other) and resident_id is not null
                """)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * From now on the one stands for both; false when either was joined meanwhile. Whoever stands for others is not absorbed:
     * parting would not know whose those were.
     */
    public boolean join(PersonId absorbed, PersonId survivor) {
        // Both rows are locked in the order of their ids, so that two joins the other way round wait for each other.
        Optional<Integer> free = jdbc.sql("""
                select count(*) from (
                  select from identity.person p where id in (:absorbed, :survivor) and joined_to is null
                    and not exists (select from identity.person j where j.joined_to = :absorbed)
                  order by id for update) l
                """)
                .param("absorbed", absorbed.value())
                .param("survivor", survivor.value())
                .query(Integer.class)
                .optional();
        if (free.orElse(0) != 2) {
            return false;
        }
        jdbc.sql("""
                update identity.person set joined_to = :survivor where id = :absorbed
                """)
                .param("absorbed", absorbed.value())
                .param("survivor", survivor.value())
                .update();
        return true;
    }

    /** Each stands for itself again. */
    public boolean part(PersonId absorbed, PersonId survivor) {
        return jdbc.sql("update identity.person set joined_to = null where id = :absorbed and joined_to = :survivor")
                        .param("absorbed", absorbed.value())
                        .param("survivor", survivor.value())
                        .update()
                == 1;
    }
}
