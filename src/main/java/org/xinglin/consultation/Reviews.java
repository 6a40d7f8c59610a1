package org.xinglin.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of ratings. */
@Repository
class Reviews {
    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sums over all ratings of a doctor.
     *
     * @param stars how often each satisfaction was given, one star first
     */
    record Sums(int count, double satisfaction, double score, List<Integer> stars) {}

    /** One rating with whose it is. */
    record Given(VisitId visit, PersonId patient, OfferingKind kind, VisitView.VisitReview review) {}

    /** False when the visit was rated already. */
    boolean add(Visit visit, VisitView.VisitReview review) {
        return jdbc.sql("""
                insert into consultation.review (visit_id, practitioner_id, institution_id, patient_id, kind, satisfaction, score, comment, at)
                values (:visit, :practitioner, :institution, :patient, :kind, :satisfaction, :score, :comment, :at)
                on conflict (visit_id) do nothing
                """)
                        .param("visit", visit.id().value())
                        .param("practitioner", visit.parties().practitioner().value())
                        .param("institution", visit.parties().institution().value())
                        .param("patient", visit.parties().patient().value())
                        .param("kind", visit.terms().kind().name())
                        .param("satisfaction", review.satisfaction())
                        .param("score", review.score())
                        .param("comment", review.comment())
                        .param("at", Sql.timestamp(review.at()))
                        .update()
                == 1;
    }

    Optional<VisitView.VisitReview> of(VisitId visit) {
        return jdbc.sql("select satisfaction, score, comment, at from consultation.review where visit_id = :visit")
                .param("visit", visit.value())
                .query(Reviews::review)
                .optional();
    }

    Set<VisitId> rated(Collection<VisitId> visits) {
        return new HashSet<>(
                jdbc.sql("select visit_id from consultation.review where visit_id = any (cast(:visits as uuid[]))")
                        .param("visits", visits.stream().map(VisitId::toString).toArray(String[]::new))
                        .query((row, n) -> new VisitId(Sql.uuid(row, "visit_id")))
                        .list());
    }

    Sums sums(PractitionerId practitioner) {
        var stars = new ArrayList<>(List.of(0, 0, 0, 0, 0));
        var score = new long[1];
        jdbc.sql("""
                select satisfaction, count(*) as given, sum(score) as scores
                from consultation.review where practitioner_id = :practitioner group by satisfaction
                """)
                .param("practitioner", practitioner.value())
                .query((row, n) -> {
                    score[0] += row.getLong("scores");
                    return stars.set(row.getInt("satisfaction") - 1, row.getInt("given"));
                })
                .list();
        int count = stars.stream().mapToInt(Integer::intValue).sum();
        int sum = 0;
        for (int star = 1; star <= stars.size(); star++) {
            sum += star * stars.get(star - 1);
        }
        return new Sums(count, count == 0 ? 0 : tenths(sum, count), count == 0 ? 0 : tenths(score[0], count), stars);
    }

    private static double tenths(long sum, int count) {
        return Math.round(10.0 * sum / count) / 10.0;
    }

    /** Newest first; {@code before} is the last one of the page before. */
    List<Given> page(PractitionerId practitioner, @Nullable Instant beforeAt, @Nullable UUID beforeVisit, int most) {
        return jdbc.sql("""
                select visit_id, patient_id, kind, satisfaction, score, comment, at
                from consultation.review
                where practitioner_id = :practitioner
                  and (cast(:beforeAt as timestamptz) is null or (at, visit_id) < (:beforeAt, cast(:beforeVisit as uuid)))
                order by at desc, visit_id desc limit :most
                """)
                .param("practitioner", practitioner.value())
                .param("beforeAt", Sql.timestampOrNull(beforeAt))
                .param("beforeVisit", beforeVisit)
                .param("most", most)
                .query((row, n) -> new Given(
                        new VisitId(Sql.uuid(row, "visit_id")),
                        new PersonId(Sql.uuid(row, "patient_id")),
                        OfferingKind.valueOf(row.getString("kind")),
                        review(row, n)))
                .list();
    }

    private static VisitView.VisitReview review(ResultSet row, int n) throws SQLException {
        return new VisitView.VisitReview(
                row.getInt("satisfaction"), row.getInt("score"), row.getString("comment"), Sql.instant(row, "at"));
    }
}
