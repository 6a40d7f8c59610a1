package org.xinglin.commitment;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditChain;
import org.xinglin.kernel.Sql;

/**
 * Proves that the promise ledger is whole: every line gives the digest that was logged when it was written, and no
 * logged line is gone. The log itself is sealed by its own chain.
 */
@Component
public class LedgerCheck {
    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcTemplate jdbc;
    private final AuditChain log;

    LedgerCheck(DataSource database, AuditChain log) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.log = log;
    }

    /**
     * What was found.
     *
     * @param entries lines of the ledger
     * @param altered lines that are not what was logged
     * @param gone logged lines that the ledger does not show any more
     */
    public record Report(long entries, long altered, long gone) {
        public boolean whole() {
            return altered == 0 && gone == 0;
        }
    }

    /** Reads ledger and log once, as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify() {
        Set<UUID> logged = log.items(Ledger.ITEM);
        Set<UUID> found = new HashSet<>();
        long[] counts = new long[2];
        jdbc.query("select digest, " + LedgerEntry.COLUMNS + " from commitment.entry order by id", row -> {
            UUID digest = LedgerEntry.read(row).digest();
            counts[0]++;
            if (!digest.equals(Sql.uuid(row, "digest")) || !logged.contains(digest)) {
                counts[1]++;
            }
            found.add(digest);
        });
        logged.removeAll(found);
        return new Report(counts[0], counts[1], logged.size());
    }
}
