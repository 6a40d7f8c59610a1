package org.xinglin.signature;

import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed bytes themselves, for those who already checked that the reader may see them. */
@Component
public final class SignedDocuments {
    private final JdbcClient jdbc;

    SignedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public byte[] canonical(UUID signature) {
        return jdbc.sql("select canonical from signature.signature where id = :id")
                .param("id", signature)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    /** In hexadecimal. */
    public String sha256(UUID signature) {
        return HexFormat.of().formatHex(Crypto.sha256(canonical(signature)));
    }
}
