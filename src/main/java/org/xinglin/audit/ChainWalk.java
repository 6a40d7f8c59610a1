package org.xinglin.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain row by row, as COPY sends them in binary: the fields of an entry arrive in the very bytes that are sealed,
 * each with its length before it, so that nothing is read twice. Goes on from the stored hash after a flaw, so that each flaw
 * is told once and where it is.
 */
final class ChainWalk {
    /** What {@link #step} reads, in this order; the fields from the person on stand as {@link LogEntry#canonical} has them. */
    static final String ROWS = """
            select s.position, s.entry_id, s.hash, e.id, e.at, e.person_id, e.session_id, e.roles, e.institution_id, e.source,
              e.action, e.item, e.item_id, e.patient_id, e.purpose, e.refusal
            from audit.seal s left join audit.entry e on e.id = s.entry_id
            where s.position between %d and %d
            order by s.position
            """;

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int HEAD = SIGNATURE.length + 2 * Integer.BYTES;
    private static final int FIELDS = 16;
    /** PostgreSQL counts microseconds from the year 2000. */
    private static final long EPOCH_2000 = 946_684_800_000_000L;

    private static final int MOST_FLAWS = 1_000;

    private final MessageDigest digest = sha256();
    private final ByteBuffer start = ByteBuffer.allocate(2 * Long.BYTES);
    private final List<ChainFlaw> flaws = new ArrayList<>();
    private final Iterator<Receipt> receipts;
    private @Nullable Receipt next;
    private byte[] hash = new byte[32];
    private long position;
    private long vouched;
    private long entries;

    /** @param receipts in the order of their positions */
    ChainWalk(List<Receipt> receipts) {
        this.receipts = receipts.iterator();
        this.next = following();
    }

    private @Nullable Receipt following() {
        return receipts.hasNext() ? receipts.next() : null;
    }

    /** One message of the copy: the head, a row, both, or the end. */
    void step(byte[] message) {
        var in = ByteBuffer.wrap(message);
        if (message.length >= HEAD && Arrays.equals(message, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            in.position(HEAD);
        }
        while (in.remaining() >= Short.BYTES) {
            short fields = in.getShort();
            if (fields < 0) {
                return;
            }
            if (fields != FIELDS) {
                throw new IllegalStateException("a row of the log has " + fields + " fields");
            }
            row(in);
        }
    }

    private void row(ByteBuffer in) {
        long here = number(in);
        long entry = number(in);
        byte[] stored = new byte[in.getInt()];
        in.get(stored);
        boolean follows = here == position + 1;
        if (!follows) {
            tell(new ChainFlaw.SealsMissing(position + 1, here - 1));
        }
        if (in.getInt() < 0) {
            tell(new ChainFlaw.EntryMissing(here, entry));
            in.getInt();
            skipRest(in);
        } else {
            start.clear().putLong(in.getLong());
            in.getInt();
            start.putLong(in.getLong() + EPOCH_2000);
            int rest = in.position();
            skipRest(in);
            if (follows && !MessageDigest.isEqual(stored, sealed(in, rest))) {
                tell(new ChainFlaw.Altered(here, entry));
            }
        }
        position = here;
        hash = stored;
        entries++;
        compare();
    }

    private byte[] sealed(ByteBuffer in, int rest) {
        digest.update(hash);
        digest.update(start.array());
        digest.update(in.array(), rest, in.position() - rest);
        return digest.digest();
    }

    /** After the moment, from the person on. */
    private static void skipRest(ByteBuffer in) {
        for (int field = 5; field < FIELDS; field++) {
            int length = in.getInt();
            in.position(in.position() + Math.max(0, length));
        }
    }

    private static long number(ByteBuffer in) {
        in.getInt();
        return in.getLong();
    }

    private void compare() {
        for (Receipt receipt = next; receipt != null && receipt.position() <= position; receipt = next) {
            if (receipt.position() == position && Arrays.equals(receipt.hash(), hash)) {
                vouched = position;
            } else {
                tell(new ChainFlaw.Rewritten(receipt.day(), receipt.position(), vouched));
            }
            next = following();
        }
    }

    /** The head remembers the last seal, so that a chain cut short at its end shows; a receipt does, too. */
    void end(Chain.Head head) {
        if (position < head.position()) {
            tell(new ChainFlaw.SealsMissing(position + 1, head.position()));
        } else if (position > head.position() || !Arrays.equals(hash, head.hash())) {
            tell(new ChainFlaw.Altered(position, 0));
        }
        for (Receipt receipt = next; receipt != null; receipt = following()) {
            tell(new ChainFlaw.Rewritten(receipt.day(), receipt.position(), vouched));
        }
    }

    void tell(ChainFlaw flaw) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(flaw);
        }
    }

    long entries() {
        return entries;
    }

    List<ChainFlaw> flaws() {
        return List.copyOf(flaws);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
