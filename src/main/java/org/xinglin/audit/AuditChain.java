package org.xinglin.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
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

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final Chain chain;
    private final Receipts receipts;
    private final Notary notary;
    private final Clock clock;

    AuditChain(DataSource database, Chain chain, Receipts receipts, Notary notary, Clock clock) {
        this.database = database;
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

    /**
     * Reads every row once, as of one moment, seals and entries side by side over two connections, and asks nobody but the
     * database and the certificates it knows.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify() {
        List<Receipt> stamped = receipts.all();
        String moment = jdbc.queryForObject("select pg_export_snapshot()", String.class);
        try (var log = new EntryReader(database, Objects.requireNonNull(moment))) {
            var walk = new ChainWalk(stamped, log);
            vouched(stamped, walk);
            Chain.Head head = chain.head();
            jdbc.execute(BinaryCopy.IN_ORDER);
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                walkSeals(connection, walk);
                return true;
            });
            walk.end(head);
            if (walk.leftSome()) {
                tellUnsealed(walk);
            }
            return new Report(walk.entries(), stamped.size(), walk.flaws());
        }
    }

    private static void walkSeals(Connection connection, ChainWalk walk) throws SQLException {
        try {
            BinaryCopy.of(connection, ChainWalk.SEALS, ChainWalk.FIELDS, walk::step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    private void tellUnsealed(ChainWalk walk) {
        jdbc.query(
                """
                select e.id, e.at from audit.entry e
                where e.at < ? and not exists (select from audit.seal s where s.entry_id = e.id)
                order by e.id
                """,
                (ResultSet row) -> walk.tell(new ChainFlaw.Unsealed(row.getLong("id"), Sql.instant(row, "at"))),
                Sql.timestamp(clock.instant().minus(LONGEST_WAIT)));
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
