package org.xinglin.favourite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Who keeps whom. */
@Repository
class Favourites {
    private final JdbcClient jdbc;

    Favourites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest kept first. */
    List<PractitionerId> of(PersonId person) {
        return jdbc.sql("""
                select practitioner_id from favourite.doctor
                where person_id = :person order by kept_at desc, practitioner_id
                """)
                .param("person", person.value())
                .query((row, n) -> new PractitionerId(Sql.uuid(row, "practitioner_id")))
                .list();
    }

    /** False when nothing was written: the doctor is kept already, or as many are as may be. */
    boolean add(PersonId person, PractitionerId practitioner, int most, Instant at) {
        return jdbc.sql("""
                insert into favourite.doctor (person_id, practitioner_id, kept_at)
                select :person, :practitioner, :at
                where (select count(*) from favourite.doctor where person_id = :person) < :most
                on conflict do nothing
                """)
                        .param("person", person.value())
                        .param("practitioner", practitioner.value())
                        .param("at", Sql.timestamp(at))
                        .param("most", most)
                        .update()
                == 1;
    }

    void remove(PersonId person, UUID practitioner) {
        jdbc.sql("delete from favourite.doctor where person_id = :person and practitioner_id = :practitioner")
                .param("person", person.value())
                .param("practitioner", practitioner)
                .update();
    }
}
