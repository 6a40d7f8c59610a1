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
 * Walks the chain seal by seal. Goes on from the stored hash after a flaw, so that each flaw is told once and where it is.
 */
final class ChainWalk {
    /** What {@link #step} reads, in this order. */
    static final String SEALS =
            "select s.position, s.entry_id, s.hash from audit.seal s where s.position > 0 order by s.position";

    static final int FIELDS = 3;
    /** PostgreSQL counts microseconds from the year 2000. */
    private static final long EPOCH_2000 = 946_684_800_000_000L;

    private static final int MOST_FLAWS = 1_000;

    private final MessageDigest digest = sha256();
    private final ByteBuffer start = ByteBuffer.allocate(2 * Long.BYTES);
    private final List<ChainFlaw> flaws = new ArrayList<>();
    private final Iterator<Receipt> receipts;
    private final EntryReader log;
    private @Nullable Receipt next;
    private byte[] hash = new byte[32];
    private long position;
    private long vouched;
    private long entries;
    private long found;

    /** @param receipts in the order of their positions */
    ChainWalk(List<Receipt> receipts, EntryReader log) {
        this.log = log;
        this.receipts = receipts.iterator();
        this.next = following();
    }

    private @Nullable Receipt following() {
        return receipts.hasNext() ? receipts.next() : null;
    }

    /** One row of {@link #SEALS}. */
    void step(ByteBuffer in) {
        long here = number(in);
        long entry = number(in);
        byte[] stored = new byte[in.getInt()];
        in.get(stored);
        boolean follows = here == position + 1;
        if (!follows) {
            tell(new ChainFlaw.SealsMissing(position + 1, here - 1));
        }
        EntryReader.Row row = log.take(entry);
        if (row == null) {
            tell(new ChainFlaw.EntryMissing(here, entry));
        } else {
            found++;
            if (follows && !MessageDigest.isEqual(stored, sealed(row))) {
                tell(new ChainFlaw.Altered(here, entry));
            }
        }
        position = here;
        hash = stored;
        entries++;
        compare();
    }

    /** The fields arrive in the very bytes that are sealed: from the person on as {@link LogEntry#canonical} has them. */
    private byte[] sealed(EntryReader.Row row) {
        var in = ByteBuffer.wrap(row.message()).position(row.at());
        start.clear().putLong(number(in)).putLong(number(in) + EPOCH_2000);
        int rest = in.position();
        BinaryCopy.skip(in, LogEntry.FIELDS - 2);
        digest.update(hash);
        digest.update(start.array());
        digest.update(row.message(), rest, in.position() - rest);
        return digest.digest();
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

    /** Whether the log has entries that no seal led to. */
    boolean leftSome() {
        return log.count() > found;
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
