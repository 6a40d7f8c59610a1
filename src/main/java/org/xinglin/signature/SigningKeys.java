package org.xinglin.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The wrapped keys and the count of wrong PINs. */
@Component
class SigningKeys {
    private static final RowMapper<SigningKey> KEY = (row, n) -> new SigningKey(
            Sql.uuid(row, "id"),
            new PersonId(Sql.uuid(row, "person_id")),
            new Signatory(row.getString("signer_name"), row.getString("organisation")),
            Crypto.certificate(row.getBytes("certificate")),
            row.getBytes("wrapped_key"),
            row.getBytes("salt"),
            row.getInt("work"),
            row.getInt("failures"),
            Sql.instantOrNull(row, "locked_until"),
            Sql.instant(row, "issued_at"),
            Sql.instant(row, "expires_at"));

    private final JdbcClient jdbc;

    SigningKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SigningKey> current(PersonId person) {
        return jdbc.sql("""
                select id, person_id, signer_name, organisation, certificate, wrapped_key, salt, work, failures, locked_until, issued_at, expires_at
                from signature.signing_key where person_id = :person and revoked_at is null
                """).param("person", person.value()).query(KEY).optional();
    }

    /** False when the person got a key in the meantime. */
    boolean add(SigningKey key) {
        return jdbc.sql("""
                insert into signature.signing_key
                  (id, person_id, signer_name, organisation, certificate, wrapped_key, salt, work, issued_at, expires_at)
                values (:id, :person, :name, :organisation, :certificate, :key, :salt, :work, :issued, :expires)
                on conflict do nothing
                """)
                        .param("id", key.id())
                        .param("person", key.person().value())
                        .param("name", key.signatory().name())
                        .param("organisation", key.signatory().organisation())
                        .param("certificate", Crypto.der(key.certificate()))
                        .param("key", key.wrappedKey())
                        .param("salt", key.salt())
                        .param("work", key.work())
                        .param("issued", Sql.timestamp(key.issuedAt()))
                        .param("expires", Sql.timestamp(key.expiresAt()))
                        .update()
                == 1;
    }

    void rewrap(UUID id, byte[] wrapped, byte[] salt, int work) {
        jdbc.sql("update signature.signing_key set wrapped_key = :key, salt = :salt, work = :work where id = :id")
                .param("key", wrapped)
                .param("salt", salt)
                .param("work", work)
                .param("id", id)
                .update();
    }

    void revoke(UUID id, Instant at) {
        jdbc.sql("update signature.signing_key set revoked_at = :at where id = :id and revoked_at is null")
                .param("at", Sql.timestamp(at))
                .param("id", id)
                .update();
    }

    /**
     * Takes one try before the PIN is looked at, so that a thousand tries at once are still only as many as allowed; the
     * last one allowed starts the lock. Returns the tries left after this one, or -1 while locked.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int takeTry(UUID id, int tries, Duration lock, Instant at) {
        return jdbc.sql("""
                update signature.signing_key set
                  failures = case when locked_until <= :at then 1 else failures + 1 end,
                  locked_until = case when (case when locked_until <= :at then 1 else failures + 1 end) >= :tries then :until end
                where id = :id and (locked_until is null or locked_until <= :at)
                returning failures
                """)
                .param("at", Sql.timestamp(at))
                .param("until", Sql.timestamp(at.plus(lock)))
                .param("tries", tries)
                .param("id", id)
                .query(Integer.class)
                .optional()
                .map(failures -> tries - failures)
                .orElse(-1);
    }

    /** The PIN was right: nothing is held against its owner. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void forgive(UUID id) {
        jdbc.sql("update signature.signing_key set failures = 0, locked_until = null where id = :id")
                .param("id", id)
                .update();
    }
}
