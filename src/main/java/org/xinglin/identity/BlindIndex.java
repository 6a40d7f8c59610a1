package org.xinglin.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.vault.Secrets;
import org.xinglin.vault.Secrets.Fingerprint;

/** Finds people by what lies encrypted, and keeps one number one person: the table's key decides. */
@Repository
class BlindIndex {
    static final String TABLE = "identity.blind_index";
    static final String COLUMNS = "digest, key_id, kind, person_id";

    private final JdbcClient jdbc;
    private final Secrets secrets;

    BlindIndex(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** What people are found by. */
    enum Kind {
        PHONE("phone"),
        RESIDENT_ID("resident-id");

        private final String purpose;

        Kind(String purpose) {
            this.purpose = purpose;
        }
    }

    Optional<PersonId> find(Kind kind, String value) {
        return jdbc.sql("select distinct person_id from identity.blind_index where digest in (:digests)")
                .param(
                        "digests",
                        fingerprints(kind, value).stream()
                                .map(Fingerprint::digest)
                                .toList())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** A value that is somebody else's breaks the key, under the oldest index key first: there all are. */
    void put(Kind kind, PersonId person, String value) {
        for (Fingerprint print : fingerprints(kind, value).reversed()) {
            jdbc.sql("""
                    insert into identity.blind_index (digest, key_id, kind, person_id) values (:digest, :key, :kind, :person)
                    """)
                    .param("digest", print.digest())
                    .param("key", print.key())
                    .param("kind", kind.name())
                    .param("person", person.value())
                    .update();
        }
    }

    /** What is there already stays; tells how many were added. */
    int add(Kind kind, PersonId person, String value) {
        int added = 0;
        for (Fingerprint print : fingerprints(kind, value).reversed()) {
            added += jdbc.sql("""
                    insert into identity.blind_index (digest, key_id, kind, person_id) values (:digest, :key, :kind, :person)
                    on conflict do nothing
                    """)
                    .param("digest", print.digest())
                    .param("key", print.key())
                    .param("kind", kind.name())
                    .param("person", person.value())
                    .update();
        }
        return added;
    }

    void replace(Kind kind, PersonId person, String value) {
        remove(kind, person);
        put(kind, person, value);
    }

    void remove(Kind kind, PersonId person) {
        jdbc.sql("delete from identity.blind_index where person_id = :person and kind = :kind")
                .param("person", person.value())
                .param("kind", kind.name())
                .update();
    }

    /** For {@link org.xinglin.database.BulkLoad}. */
    Stream<@Nullable Object[]> rows(Kind kind, UUID person, String value) {
        return fingerprints(kind, value).stream()
                .map(print -> new @Nullable Object[] {print.digest(), print.key(), kind, person});
    }

    List<Fingerprint> fingerprints(Kind kind, String value) {
        return secrets.fingerprints(kind.purpose, value);
    }
}
