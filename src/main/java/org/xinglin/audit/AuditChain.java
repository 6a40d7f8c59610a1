package org.xinglin.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Sql;

/** Proves that the log is whole: walks the chain from its beginning and tells every place where it does not hold. */
@Component
public class AuditChain {
    /** Sealing takes less than two seconds; an entry older than this without a seal was kept from it. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final int ROWS_AT_ONCE = 5_000;
    private static final int MOST_FLAWS = 1_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AuditChain(DataSource database, Clock clock) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param entries how many sealed entries were checked
     * @param flaws in the order of the chain, the first thousand
     */
    public record Report(long entries, List<ChainFlaw> flaws) {
        public boolean whole() {
            return flaws.isEmpty();
        }
    }

    /** Reads every row once, a few thousand at a time, as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify() {
        var walk = new Walk();
        jdbc.query("""
                select s.position, s.entry_id, s.hash, %s
                from audit.seal s left join audit.entry e on e.id = s.entry_id
                order by s.position
                """.formatted(LogEntry.COLUMNS), walk::step);
        jdbc.query("select position, hash from audit.head", walk::end);
        jdbc.query(
                """
                select e.id, e.at from audit.entry e
                where e.at < ? and not exists (select from audit.seal s where s.entry_id = e.id)
                order by e.id
                """,
                (ResultSet row) -> walk.tell(new ChainFlaw.Unsealed(row.getLong("id"), Sql.instant(row, "at"))),
                Sql.timestamp(clock.instant().minus(LONGEST_WAIT)));
        return new Report(walk.entries, List.copyOf(walk.flaws));
    }

    /** Ids of every thing of a kind the log names, for those who keep the digests of their own ledger in it. */
    @Transactional(readOnly = true)
    public Set<UUID> items(String item) {
        var found = new HashSet<UUID>();
        jdbc.query(
                "select item_id from audit.entry where item = ? and item_id is not null",
                (ResultSet row) -> {
                    found.add(Sql.uuid(row, "item_id"));
                },
                item);
        return found;
    }

    /** Goes on from the stored hash after a flaw, so that each flaw is told once and where it is. */
    private static final class Walk {
        private final List<ChainFlaw> flaws = new ArrayList<>();
        private byte[] hash = new byte[32];
        private long position;
        private long entries;

        void step(ResultSet row) throws SQLException {
            long here = row.getLong("position");
            long entry = row.getLong("entry_id");
            byte[] stored = row.getBytes("hash");
            boolean follows = here == position + 1;
            if (!follows) {
                tell(new ChainFlaw.SealsMissing(position + 1, here - 1));
            }
            if (row.getObject("id") == null) {
                tell(new ChainFlaw.EntryMissing(here, entry));
            } else if (follows && !Arrays.equals(stored, LogEntry.read(row).sealedAfter(hash))) {
                tell(new ChainFlaw.Altered(here, entry));
            }
            position = here;
            hash = stored;
            entries++;
        }

        /** The head remembers the last seal, so that a chain cut short at its end shows. */
        void end(ResultSet row) throws SQLException {
            long last = row.getLong("position");
            if (position < last) {
                tell(new ChainFlaw.SealsMissing(position + 1, last));
            } else if (position > last || !Arrays.equals(hash, row.getBytes("hash"))) {
                tell(new ChainFlaw.Altered(position, 0));
            }
        }

        void tell(ChainFlaw flaw) {
            if (flaws.size() < MOST_FLAWS) {
                flaws.add(flaw);
            }
        }
    }
}
