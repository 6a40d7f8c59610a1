package org.xinglin.signature;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/** What was signed: rows that are only ever added. */
@Component
class Signatures {
    private static final RowMapper<Signed> SIGNED = (row, n) -> new Signed(
            Sql.uuid(row, "id"),
            row.getString("code"),
            row.getString("kind"),
            Sql.uuid(row, "document_id"),
            Sql.uuid(row, "signing_key_id"),
            row.getBytes("canonical"),
            row.getBytes("hash"),
            row.getBytes("value"),
            row.getBytes("time_stamp"),
            Sql.instant(row, "signed_at"));

    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One signed document as it was stored. */
    record Signed(
            UUID id,
            String code,
            String kind,
            UUID documentId,
            UUID keyId,
            byte[] canonical,
            byte[] hash,
            byte[] value,
            byte[] timeStamp,
            Instant signedAt) {}

    /** Whose key signed, and until when the certificate held. */
    record Signer(
            Signatory signatory,
            byte[] certificate,
            @Nullable Instant revokedAt) {}

    void add(Signed signed) {
        jdbc.sql("""
                insert into signature.signature (id, code, kind, document_id, signing_key_id, canonical, hash, value, time_stamp, signed_at)
                values (:id, :code, :kind, :document, :key, :canonical, :hash, :value, :stamp, :at)
                """)
                .param("id", signed.id())
                .param("code", signed.code())
                .param("kind", signed.kind())
                .param("document", signed.documentId())
                .param("key", signed.keyId())
                .param("canonical", signed.canonical())
                .param("hash", signed.hash())
                .param("value", signed.value())
                .param("stamp", signed.timeStamp())
                .param("at", Sql.timestamp(signed.signedAt()))
                .update();
    }

    Optional<Signed> byCode(String code) {
        return jdbc.sql("""
                select id, code, kind, document_id, signing_key_id, canonical, hash, value, time_stamp, signed_at
                from signature.signature where code = :code
                """).param("code", code).query(SIGNED).optional();
    }

    /** The code under which the same document was signed again, if it was. */
    Optional<String> newerThan(Signed signed) {
        return jdbc.sql("""
                select code from signature.signature
                where kind = :kind and document_id = :document and (signed_at, id) > (:at, :id)
                order by signed_at desc, id desc limit 1
                """)
                .param("kind", signed.kind())
                .param("document", signed.documentId())
                .param("at", Sql.timestamp(signed.signedAt()))
                .param("id", signed.id())
                .query(String.class)
                .optional();
    }

    Signer signer(UUID keyId) {
        return jdbc.sql(
                        "select signer_name, organisation, certificate, revoked_at from signature.signing_key where id = :id")
                .param("id", keyId)
                .query((row, n) -> new Signer(
                        new Signatory(row.getString(1), row.getString(2)),
                        row.getBytes(3),
                        Sql.instantOrNull(row, "revoked_at")))
                .single();
    }
}
