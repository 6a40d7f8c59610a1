package org.xinglin.vault;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.xinglin.kernel.CannotStart;
import org.xinglin.vault.DataKey.Use;

/**
 * Changes the keys of the database while nodes serve. Every step can be repeated: a rotation that broke off is finished by
 * the next one.
 */
@Service
public class KeyRotation {
    /** Nodes ask for keys once a second. */
    private static final Duration HEARD = Duration.ofSeconds(3);

    private static final Duration STEP = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PASSES = 20;

    private final DataKeys keys;
    private final List<SealedRows> rows;
    private final JdbcClient jdbc;
    private final Duration heard;

    @Autowired
    KeyRotation(DataKeys keys, List<SealedRows> rows, JdbcClient jdbc) {
        this(keys, rows, jdbc, HEARD);
    }

    KeyRotation(DataKeys keys, List<SealedRows> rows, JdbcClient jdbc, Duration heard) {
        this.keys = keys;
        this.rows = rows;
        this.jdbc = jdbc;
        this.heard = heard;
    }

    /** Says what it does; afterwards nothing needs the keys of before, and they are gone. */
    public void rotate(PrintStream out) {
        keys.wrapAnew();
        boolean goesOn = keys.indexing().size() > 1;
        if (goesOn) {
            out.println("An earlier change of keys broke off; it is finished now.");
        } else {
            int highest = keys.highest();
            keys.add(highest + 1, Use.SEAL, Secrets.randomBytes(32));
            keys.add(highest + 2, Use.INDEX, Secrets.randomBytes(32));
            keys.refresh();
        }
        out.printf("New keys: %s and %s.%n", keys.sealing(), keys.indexing().getFirst());
        settle();
        renew(out);
        List<DataKey> old = keys.outdated();
        keys.retire(old);
        settle();
        renew(out);
        for (DataKey key : old) {
            if (key.use() == Use.INDEX) {
                rows.forEach(r -> r.forget(key.id()));
            }
        }
        keys.destroy(old);
        out.printf("%d keys are gone: %s.%n", old.size(), old);
    }

    private void renew(PrintStream out) {
        for (SealedRows sealed : rows) {
            long changed = 0;
            long last;
            int pass = 0;
            do {
                last = sealed.renew();
                changed += last;
            } while (last > 0 && ++pass < PASSES);
            if (changed > 0) {
                out.printf("%,d %s are under the new keys.%n", changed, sealed.title());
            }
        }
    }

    /** Until every node knows the keys of now and every transaction that began without them is over. */
    private void settle() {
        pause(heard);
        long mark = jdbc.sql("select pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
        for (Duration waited = HEARD; oldestOpen() <= mark; waited = waited.plus(STEP)) {
            if (waited.compareTo(PATIENCE) > 0) {
                throw new CannotStart(
                        "A transaction has been open for more than ten minutes; the keys of before are kept."
                                + " Run the command again when it is over.");
            }
            pause(STEP.compareTo(heard) < 0 ? STEP : heard);
        }
    }

    private long oldestOpen() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
