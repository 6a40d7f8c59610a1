package org.xinglin.credentialing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Sql;

/** Pharmacists who review prescriptions, and the hours of the week they are on duty. */
@Repository
class Reviewers {
    private final JdbcClient jdbc;

    Reviewers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who did not leave. */
    List<Reviewer> of(UUID institution) {
        Map<UUID, List<Duty>> duties = duties(institution);
        return jdbc.sql("""
                select id, name, certificate, third_party, licence_to_on from credentialing.reviewer
                where institution_id = :institution and left_on is null order by name, id
                """)
                .param("institution", institution)
                .query((row, n) -> new Reviewer(
                        Sql.uuid(row, "id"),
                        row.getString("name"),
                        row.getString("certificate"),
                        row.getString("third_party"),
                        Sql.date(row, "licence_to_on"),
                        duties.getOrDefault(Sql.uuid(row, "id"), List.of())))
                .list();
    }

    private record Row(UUID reviewer, Duty duty) {}

    private Map<UUID, List<Duty>> duties(UUID institution) {
        return jdbc
                .sql("""
                select d.reviewer_id, d.weekday, d.begins, d.ends from credentialing.duty d
                join credentialing.reviewer r on r.id = d.reviewer_id
                where r.institution_id = :institution order by d.weekday, d.begins
                """)
                .param("institution", institution)
                .query((row, n) -> new Row(
                        Sql.uuid(row, "reviewer_id"),
                        new Duty(
                                DayOfWeek.of(row.getInt("weekday")),
                                row.getObject("begins", LocalTime.class),
                                row.getObject("ends", LocalTime.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::reviewer, Collectors.mapping(Row::duty, Collectors.toList())));
    }

    /** False when this certificate is here already. Somebody who left comes back with a new row's worth of facts. */
    boolean add(UUID institution, Reviewer reviewer, Instant at) {
        return jdbc.sql("""
                insert into credentialing.reviewer as r (id, institution_id, name, certificate, third_party, licence_to_on, entered_at)
                values (:id, :institution, :name, :certificate, cast(:third as text), :to, :at)
                on conflict (institution_id, certificate) do update
                set name = excluded.name, third_party = excluded.third_party, licence_to_on = excluded.licence_to_on, left_on = null
                where r.left_on is not null
                """)
                        .param("id", reviewer.id())
                        .param("institution", institution)
                        .param("name", reviewer.name())
                        .param("certificate", reviewer.certificate())
                        .param("third", reviewer.thirdParty())
                        .param("to", reviewer.licenceTo())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    boolean leave(UUID institution, UUID reviewer, LocalDate day) {
        return jdbc.sql("""
                update credentialing.reviewer set left_on = :day
                where id = :id and institution_id = :institution and left_on is null
                """)
                        .param("id", reviewer)
                        .param("institution", institution)
                        .param("day", day)
                        .update()
                == 1;
    }

    /** Replaces the week of one pharmacist; false when they are not of this house. */
    boolean plan(UUID institution, UUID reviewer, List<Duty> duties) {
        boolean own = jdbc.sql("""
                select true from credentialing.reviewer where id = :id and institution_id = :institution and left_on is null for update
                """)
                .param("id", reviewer)
                .param("institution", institution)
                .query(Boolean.class)
                .optional()
                .isPresent();
        if (!own) {
            return false;
        }
        jdbc.sql("delete from credentialing.duty where reviewer_id = :id")
                .param("id", reviewer)
                .update();
        for (Duty duty : duties) {
            jdbc.sql("""
                    insert into credentialing.duty (reviewer_id, weekday, begins, ends) values (:id, :weekday, :begins, :ends)
                    """)
                    .param("id", reviewer)
                    .param("weekday", duty.weekday().getValue())
                    .param("begins", duty.begins())
                    .param("ends", duty.ends())
                    .update();
        }
        return true;
    }
}
