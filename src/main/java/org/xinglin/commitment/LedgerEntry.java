package org.xinglin.commitment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Sql;

/** One line of the promise ledger, and the digest of it that the sealed log keeps. */
record LedgerEntry(
        Instant at,
        String act,
        UUID promise,
        PromiseKind kind,
        String subjectKind,
        UUID subject,
        UUID practitioner,
        UUID department,
        UUID institution,
        Instant dueAt,
        String why,
        Money refund) {
    static final String COLUMNS =
            "at, act, promise_id, kind, subject_kind, subject_id, practitioner_id, department_id, institution_id, due_at, why, refund";

    static LedgerEntry of(Promise promise, String act, String why, Money refund, Instant at) {
        Pledge pledge = promise.pledge();
        return new LedgerEntry(
                at.truncatedTo(ChronoUnit.MICROS),
                act,
                promise.id(),
                promise.kind(),
                pledge.subject().kind(),
                pledge.subject().id(),
                pledge.debtor().practitioner().value(),
                pledge.debtor().department().value(),
                pledge.debtor().institution().value(),
                promise.dueAt().truncatedTo(ChronoUnit.MICROS),
                why,
                refund);
    }

    static LedgerEntry read(ResultSet row) throws SQLException {
        return new LedgerEntry(
                Sql.instant(row, "at"),
                row.getString("act"),
                Sql.uuid(row, "promise_id"),
                PromiseKind.valueOf(row.getString("kind")),
                row.getString("subject_kind"),
                Sql.uuid(row, "subject_id"),
                Sql.uuid(row, "practitioner_id"),
                Sql.uuid(row, "department_id"),
                Sql.uuid(row, "institution_id"),
                Sql.instant(row, "due_at"),
                row.getString("why"),
                Sql.money(row, "refund"));
    }

    /**
     * Half of SHA-256 over every field in the order of the table. This form is forever: changing it would break the proof
     * of every ledger that exists.
     */
    UUID digest() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            out.writeUTF(act);
            write(out, promise);
            out.writeUTF(kind.name());
            out.writeUTF(subjectKind);
            write(out, subject);
            write(out, practitioner);
            write(out, department);
            write(out, institution);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, dueAt));
            out.writeUTF(why);
            out.writeLong(refund.fen());
            var half = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
            return new UUID(half.getLong(), half.getLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }
}
