package org.xinglin.portability;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of copies that were taken. */
@Repository
class Copies {
    private static final String SELECT = """
            select id, copy_no, code, person_id, asked_by, form, institutions, rows, sha256, made_at from portability.copy
            """;
    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('portability.number')")
                .query(Long.class)
                .single();
    }

    /** How many somebody took since; two at once wait for each other until the end of the transaction. */
    int takenSince(PersonId who, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who, 21))")
                .param("who", who.toString())
                .query((row, n) -> n)
                .single();
        return jdbc.sql("select count(*) from portability.copy where asked_by = :who and made_at > :since")
                .param("who", who.value())
                .param("since", Sql.timestamp(since))
                .query(Integer.class)
                .single();
    }

    void insert(Copy c) {
        jdbc.sql("""
                insert into portability.copy (id, copy_no, code, person_id, asked_by, form, institutions, rows, sha256, made_at)
                values (:id, :no, :code, :person, :by, :form, cast(:institutions as uuid[]), :rows, :sha256, :at)
                """)
                .param("id", c.id())
                .param("no", c.copyNo())
                .param("code", c.code())
                .param("person", c.person().value())
                .param("by", c.askedBy().value())
                .param("form", c.form().name())
                .param("institutions", Sql.texts(c.institutions()))
                .param("rows", c.rows())
                .param("sha256", c.sha256())
                .param("at", Sql.timestamp(c.madeAt()))
                .update();
    }

    List<Copy> of(PersonId person, int most) {
        return jdbc.sql(SELECT + "where person_id = :person order by id desc limit :most")
                .param("person", person.value())
                .param("most", most)
                .query((row, n) -> copy(row))
                .list();
    }

    Optional<Copy> ofCode(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query((row, n) -> copy(row))
                .optional();
    }

    private static Copy copy(ResultSet row) throws SQLException {
        Array institutions = row.getArray("institutions");
        return new Copy(
                Sql.uuid(row, "id"),
                row.getString("copy_no"),
                row.getString("code"),
                new PersonId(Sql.uuid(row, "person_id")),
                new PersonId(Sql.uuid(row, "asked_by")),
                CopyForm.valueOf(row.getString("form")),
                List.of((UUID[]) institutions.getArray()),
                row.getInt("rows"),
                row.getString("sha256"),
                Sql.instant(row, "made_at"));
    }
}
