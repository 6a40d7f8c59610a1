package org.xinglin.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Rows as COPY sends them in binary: every field in its own bytes with its length before it, so that nothing is read twice. */
final class BinaryCopy {
    /** Rows lie nearly in the order asked for: nothing is sorted on disk, and one process gives them as it reads. */
    static final String IN_ORDER = "set local enable_sort = off; set local max_parallel_workers_per_gather = 0";

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int HEAD = SIGNATURE.length + 2 * Integer.BYTES;

    private BinaryCopy() {}

    /** Takes one row: stands at its first field's length, and must be left behind its last field. */
    @FunctionalInterface
    interface Taker {
        void take(ByteBuffer in) throws SQLException, InterruptedException;
    }

    static void of(Connection connection, String select, int fields, Taker taker)
            throws SQLException, InterruptedException {
        CopyOut out = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + select + ") to stdout (format binary)");
        try {
            for (byte[] message = out.readFromCopy(); message != null; message = out.readFromCopy()) {
                step(message, fields, taker);
            }
        } finally {
            if (out.isActive()) {
                out.cancelCopy();
            }
        }
    }

    /** One message of the copy: the head, a row, both, or the end. */
    private static void step(byte[] message, int fields, Taker taker) throws SQLException, InterruptedException {
        var in = ByteBuffer.wrap(message);
        if (message.length >= HEAD && Arrays.equals(message, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            in.position(HEAD);
        }
        while (in.remaining() >= Short.BYTES) {
            short sent = in.getShort();
            if (sent < 0) {
                return;
            }
            if (sent != fields) {
                throw new IllegalStateException("a row of the log has " + sent + " fields");
            }
            taker.take(in);
        }
    }

    static void skip(ByteBuffer in, int fields) {
        for (int field = 0; field < fields; field++) {
            int length = in.getInt();
            in.position(in.position() + Math.max(0, length));
        }
    }
}
