package org.xinglin.signature;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/** The papers made from signed documents: the first one made is the one kept, so that its hash can be compared. */
@Component
public final class Renditions {
    private final JdbcClient jdbc;
    private final Clock clock;

    Renditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param language {@code zh} or {@code en} */
    public Optional<byte[]> find(UUID signature, String language) {
        return jdbc.sql(
                        "select content from signature.rendition where signature_id = :signature and language = :language")
                .param("signature", signature)
                .param("language", language)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** Keeps the paper unless another was kept before; returns the one that counts. */
    public byte[] keep(UUID signature, String language, byte[] pdf) {
        jdbc.sql("""
                insert into signature.rendition (signature_id, language, sha256, content, made_at)
                values (:signature, :language, :hash, :content, :at) on conflict do nothing
                """)
                .param("signature", signature)
                .param("language", language)
                .param("hash", Crypto.sha256(pdf))
                .param("content", pdf)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        return find(signature, language).orElseThrow();
    }

    List<Verification.Paper> of(UUID signature) {
        return jdbc.sql(
                        "select language, sha256 from signature.rendition where signature_id = :signature order by language")
                .param("signature", signature)
                .query((row, n) ->
                        new Verification.Paper(row.getString(1), HexFormat.of().formatHex(row.getBytes(2))))
                .list();
    }
}
