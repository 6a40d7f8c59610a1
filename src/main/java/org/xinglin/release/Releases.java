package org.xinglin.release;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.ReleasedSessions;

/** Releases as they stand. */
@Repository
class Releases {
    private static final int SECRET_BYTES = 32;
    private static final String COLUMNS =
            "r.id, r.institution_id, r.department_id, r.opens_at, r.seed_hash, r.state, r.sold_out, r.drawn_at";
    private static final String SELECT = "select " + COLUMNS + " from release.release r ";

    private static final String STANDING = "select " + COLUMNS + """
            , (select count(*) from release.ticket t where t.release_id = r.id and t.state <> 'LEFT') as waiting
            from release.release r
            """;
    private static final String IN_TIME = " order by r.opens_at, r.id";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    Releases(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    Optional<Release> find(ReleaseId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(Releases::release)
                .optional();
    }

    /** A release that is not over, with how many wait in its room. */
    record Standing(Release release, int waiting) {}

    /** Releases that open before a moment and are not over. */
    List<Standing> standing(Instant until) {
        return jdbc.sql(STANDING + "where r.state <> 'OVER' and r.opens_at < :until" + IN_TIME)
                .param("until", Sql.timestamp(until))
                .query(Releases::standing)
                .list();
    }

    /** An institution's releases of a stretch of time. */
    List<Standing> of(InstitutionId institution, Instant from, Instant until) {
        return jdbc.sql(STANDING
                        + "where r.institution_id = :institution and r.opens_at >= :from and r.opens_at < :until"
                        + IN_TIME)
                .param("institution", institution.value())
                .param("from", Sql.timestamp(from))
                .param("until", Sql.timestamp(until))
                .query(Releases::standing)
                .list();
    }

    /** The key this release's tickets are sealed with. */
    byte[] ticketKey(ReleaseId id) {
        return jdbc.sql("select ticket_key from release.release where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getBytes("ticket_key"))
                .single();
    }

    /** Makes known the releases that are not yet, each with a seed of its own, of which the hash can be read from now on. */
    void announce(Collection<ReleasedSessions.Moment> moments) {
        for (ReleasedSessions.Moment moment : moments) {
            byte[] seed = secret();
            jdbc.sql("""
                    insert into release.release (id, institution_id, department_id, opens_at, seed_hash, seed, ticket_key)
                    values (:id, :institution, :department, :opensAt, :hash, :seed, :key)
                    on conflict do nothing
                    """)
                    .param("id", ids.next())
                    .param("institution", moment.institution().value())
                    .param("department", moment.department().value())
                    .param("opensAt", Sql.timestamp(moment.releasedAt()))
                    .param("hash", FairDraw.hash(seed))
                    .param("seed", seed)
                    .param("key", secret())
                    .update();
        }
    }

    private byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** A release nobody else can draw, serve or end until the transaction ends. */
    record Locked(Release release, byte[] seed, int lastPlace) {}

    Locked lock(ReleaseId id) {
        return jdbc.sql("select " + COLUMNS
                        + ", r.seed, r.last_place from release.release r where r.id = :id for no key update")
                .param("id", id.value())
                .query((row, n) -> new Locked(release(row, n), row.getBytes("seed"), row.getInt("last_place")))
                .single();
    }

    /** Many may join at once, but nobody while the order is drawn. */
    Release lockShared(ReleaseId id) {
        return jdbc.sql(SELECT + "where r.id = :id for share")
                .param("id", id.value())
                .query(Releases::release)
                .single();
    }

    /** The order is drawn. */
    void drawn(ReleaseId id, int lastPlace, boolean soldOut, Instant at) {
        jdbc.sql("""
                update release.release set state = 'RUSH', drawn_at = :at, last_place = :last, sold_out = :soldOut where id = :id and state = 'AHEAD'
                """)
                .param("id", id.value())
                .param("last", lastPlace)
                .param("soldOut", soldOut)
                .param("at", Sql.timestamp(at))
                .update();
    }

    void served(ReleaseId id, int lastPlace, boolean soldOut) {
        jdbc.sql("update release.release set last_place = :last, sold_out = :soldOut where id = :id")
                .param("id", id.value())
                .param("last", lastPlace)
                .param("soldOut", soldOut)
                .update();
    }

    void over(ReleaseId id, Instant at) {
        jdbc.sql("update release.release set state = 'OVER', over_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** The seed, once the order is drawn. */
    Optional<byte[]> revealedSeed(ReleaseId id) {
        return jdbc.sql("select seed from release.release where id = :id and state <> 'AHEAD'")
                .param("id", id.value())
                .query((row, n) -> row.getBytes("seed"))
                .optional();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(release(row, number), row.getInt("waiting"));
    }

    static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                new ReleaseId(Sql.uuid(row, "id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                Sql.instant(row, "opens_at"),
                row.getString("seed_hash"),
                Release.State.valueOf(row.getString("state")),
                row.getBoolean("sold_out"),
                Sql.instantOrNull(row, "drawn_at"));
    }
}
