package org.xinglin.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Sql;

/** The seals and where they end. */
@Repository
class Chain {
    /** Any number no other lock of the product uses: "audit" in ASCII. */
    private static final long LOCK = 0x6175646974L;

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the chain ends. */
    record Head(long position, byte[] hash, String lowWater) {}

    /** Whether this transaction is the one that may seal; the lock goes with the transaction, also when a node dies. */
    boolean mayAppend() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    Head head() {
        return jdbc.sql("select position, hash, low_water::text from audit.head")
                .query((row, n) -> new Head(row.getLong("position"), row.getBytes("hash"), row.getString("low_water")))
                .single();
    }

    /** The oldest transaction still running: everything before it can be seen, or never will be. */
    String oldestRunning() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /**
     * Committed entries that no seal holds yet, in the order of their transactions. An entry of a transaction that runs
     * long is simply absent until it commits; it is not passed over, because the mark stays below its transaction.
     */
    List<LogEntry> unsealed(String lowWater, int most) {
        return jdbc.sql("""
                select %s
                from audit.entry e
                where e.xact >= cast(:lowWater as xid8)
                  and not exists (select from audit.seal s where s.entry_id = e.id)
                order by e.xact, e.id
                limit :most
                """.formatted(LogEntry.COLUMNS))
                .param("lowWater", lowWater)
                .param("most", most)
                .query((row, n) -> LogEntry.read(row))
                .list();
    }

    String transactionOf(long entry) {
        return jdbc.sql("select xact::text from audit.entry where id = :entry")
                .param("entry", entry)
                .query(String.class)
                .single();
    }

    /** Appends the entries after the head and returns the new one. */
    Head append(Head head, List<LogEntry> entries, String lowWater, Instant at) {
        var ids = new ArrayList<Long>(entries.size());
        var hashes = new ArrayList<String>(entries.size());
        byte[] hash = head.hash();
        for (LogEntry entry : entries) {
            hash = entry.sealedAfter(hash);
            ids.add(entry.id());
            hashes.add(HexFormat.of().formatHex(hash));
        }
        jdbc.sql("""
                insert into audit.seal (position, entry_id, hash, sealed_at)
                select :position + n, entry_id, decode(hash, 'hex'), :at
                from unnest(cast(:ids as bigint[]), cast(:hashes as text[])) with ordinality as linked (entry_id, hash, n)
                """)
                .param("position", head.position())
                .param("ids", ids.toArray(Long[]::new))
                .param("hashes", hashes.toArray(String[]::new))
                .param("at", Sql.timestamp(at))
                .update();
        var next = new Head(head.position() + entries.size(), hash, lowWater);
        jdbc.sql("update audit.head set position = :position, hash = :hash, low_water = cast(:lowWater as xid8)")
                .param("position", next.position())
                .param("hash", hash)
                .param("lowWater", lowWater)
                .update();
        return next;
    }

    /** A lost seal is made again from its entry, so that this transaction need not wait for the disk. */
    void doNotWaitForDisk() {
        jdbc.sql("set local synchronous_commit = off").update();
    }
}
