package org.xinglin.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.ConnectionCallback;
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

    private static final long ROWS_AT_ONCE = 100_000;

    /** Entries lie nearly in the order of their seals: found one by one, none is read twice and nothing is sorted on disk. */
    private static final String ONE_BY_ONE = """
            set local enable_hashjoin = off; set local enable_mergejoin = off; set local max_parallel_workers_per_gather = 0
            """;

    private static final String ALL_AT_ONCE = "set local enable_hashjoin = on; set local enable_mergejoin = on";

    private final JdbcTemplate jdbc;
    private final Chain chain;
    private final Receipts receipts;
    private final Notary notary;
    private final Clock clock;

    AuditChain(DataSource database, Chain chain, Receipts receipts, Notary notary, Clock clock) {
        this.jdbc = new JdbcTemplate(database);
        this.chain = chain;
        this.receipts = receipts;
        this.notary = notary;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param entries how many sealed entries were checked
     * @param receipts how many daily receipts were compared with the chain
     * @param flaws in the order of the chain, the first thousand
     */
    public record Report(long entries, int receipts, List<ChainFlaw> flaws) {
        public boolean whole() {
            return flaws.isEmpty();
        }
    }

    /** Reads every row once, as of one moment, and asks nobody but the database and the certificates it knows. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify() {
        List<Receipt> stamped = receipts.all();
        var walk = new ChainWalk(stamped);
        vouched(stamped, walk);
        Chain.Head head = chain.head();
        long last = Math.max(head.position(), lastSeal());
        jdbc.execute(ONE_BY_ONE);
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            for (long from = 1; from <= last; from += ROWS_AT_ONCE) {
                copy(connection, ChainWalk.ROWS.formatted(from, from + ROWS_AT_ONCE - 1), walk);
            }
            return last;
        });
        walk.end(head);
        jdbc.execute(ALL_AT_ONCE);
        jdbc.query(
                """
                select e.id, e.at from audit.entry e
                where e.at < ? and not exists (select from audit.seal s where s.entry_id = e.id)
                order by e.id
                """,
                (ResultSet row) -> walk.tell(new ChainFlaw.Unsealed(row.getLong("id"), Sql.instant(row, "at"))),
                Sql.timestamp(clock.instant().minus(LONGEST_WAIT)));
        return new Report(walk.entries(), stamped.size(), walk.flaws());
    }

    private void vouched(List<Receipt> stamped, ChainWalk walk) {
        long number = 0;
        for (Receipt receipt : stamped) {
            while (++number < receipt.number()) {
                walk.tell(new ChainFlaw.ReceiptMissing(number));
            }
            if (notary.vouchedFor(receipt.statement(), receipt.token()).isEmpty()) {
                walk.tell(new ChainFlaw.ReceiptUnsound(receipt.number(), receipt.day()));
            }
        }
    }

    private long lastSeal() {
        Long last = jdbc.queryForObject("select coalesce(max(position), 0) from audit.seal", Long.class);
        return last == null ? 0 : last;
    }

    private static void copy(Connection connection, String rows, ChainWalk walk) throws SQLException {
        CopyOut out = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + rows + ") to stdout (format binary)");
        try {
            for (byte[] message = out.readFromCopy(); message != null; message = out.readFromCopy()) {
                walk.step(message);
            }
        } finally {
            if (out.isActive()) {
                out.cancelCopy();
            }
        }
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
}
