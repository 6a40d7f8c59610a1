package org.xinglin.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Sql;

/** One line of the log as it is stored, and the bytes of it that the chain seals. */
record LogEntry(
        long id,
        Instant at,
        @Nullable UUID person,
        @Nullable UUID session,
        String roles,
        @Nullable UUID institution,
        String source,
        String action,
        String item,
        @Nullable UUID itemId,
        @Nullable UUID patient,
        String purpose,
        @Nullable String refusal) {
    static final String COLUMNS =
            "e.id, e.at, e.person_id, e.session_id, e.roles, e.institution_id, e.source, e.action, e.item, e.item_id, e.patient_id, e.purpose, e.refusal";

    /** How many {@link #COLUMNS} are. */
    static final int FIELDS = 13;

    static LogEntry read(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getLong("id"),
                Sql.instant(row, "at"),
                Sql.uuidOrNull(row, "person_id"),
                Sql.uuidOrNull(row, "session_id"),
                row.getString("roles"),
                Sql.uuidOrNull(row, "institution_id"),
                row.getString("source"),
                row.getString("action"),
                row.getString("item"),
                Sql.uuidOrNull(row, "item_id"),
                Sql.uuidOrNull(row, "patient_id"),
                row.getString("purpose"),
                row.getString("refusal"));
    }

    /** SHA-256 of the hash before and of this entry's canonical bytes. */
    byte[] sealedAfter(byte[] before) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return digest.digest(canonical());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Every field in the order of the table, each with its length before it, so that no two different entries give the
     * same bytes. This form is forever: changing it would break every chain that exists.
     */
    byte[] canonical() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            write(out, person);
            write(out, session);
            write(out, roles);
            write(out, institution);
            write(out, source);
            write(out, action);
            write(out, item);
            write(out, itemId);
            write(out, patient);
            write(out, purpose);
            write(out, refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable UUID value) throws IOException {
        out.writeInt(value == null ? -1 : 2 * Long.BYTES);
        if (value != null) {
            out.writeLong(value.getMostSignificantBits());
            out.writeLong(value.getLeastSignificantBits());
        }
    }

    private static void write(DataOutputStream out, @Nullable String value) throws IOException {
        byte[] text = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(value == null ? -1 : text.length);
        out.write(text);
    }
}
