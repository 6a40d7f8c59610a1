package org.xinglin.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Gives the entries of the log by their ids, to whoever asks in nearly that order. Reads all of them once, in order, over a
 * connection and a thread of its own, while another reads the seals: joined by the database both would be one process's work.
 */
final class EntryReader implements AutoCloseable {
    private static final String ENTRIES = "select " + LogEntry.COLUMNS + " from audit.entry e";
    private static final int BATCH = 500;
    private static final int BATCHES_AHEAD = 16;
    /** Entries read past and not asked for yet; sealed in the order of their transactions, they are few. */
    private static final int MOST_KEPT = 100_000;
    /** A seal that names an entry so far ahead is answered by a question of its own. */
    private static final long FAR = 1_000_000;

    /**
     * An entry as COPY sends it.
     *
     * @param at where its fields begin in the message, with the length of the id
     */
    record Row(long id, byte[] message, int at) {}

    private record Batch(List<Row> rows, @Nullable Exception failure) {}

    private final DataSource database;
    private final String snapshot;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Map<Long, Row> kept = new LinkedHashMap<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("log-entries").unstarted(this::read);
    private Iterator<Row> batch = List.<Row>of().iterator();
    private @Nullable Row next;
    private boolean forgot;
    private long read;

    /** @param snapshot what another transaction exported, so that both see the same moment */
    EntryReader(DataSource database, String snapshot) {
        this.database = database;
        this.snapshot = snapshot;
        thread.start();
        next = following();
    }

    /** An entry, once; null when there is none. */
    @Nullable
    Row take(long id) {
        Row passed = kept.remove(id);
        if (passed != null) {
            return passed;
        }
        if (next != null && id > next.id() + FAR) {
            return ask(id);
        }
        for (Row row = next; row != null && row.id() < id; row = next) {
            keep(row);
            next = following();
        }
        Row found = next;
        if (found != null && found.id() == id) {
            next = following();
            return found;
        }
        return forgot ? ask(id) : null;
    }

    private void keep(Row row) {
        kept.put(row.id(), row);
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
            forgot = true;
        }
    }

    /** How many entries there are. */
    long count() {
        while (next != null) {
            next = following();
        }
        return read;
    }

    private @Nullable Row following() {
        while (!batch.hasNext()) {
            try {
                Batch taken = batches.take();
                if (taken.failure() != null) {
                    throw new DataAccessResourceFailureException("the log could not be read", taken.failure());
                }
                if (taken.rows().isEmpty()) {
                    batches.add(taken);
                    return null;
                }
                batch = taken.rows().iterator();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DataAccessResourceFailureException("interrupted", e);
            }
        }
        read++;
        return batch.next();
    }

    private @Nullable Row ask(long id) {
        var found = new ArrayList<Row>(1);
        try {
            copy(ENTRIES + " where e.id = " + id, found::add);
        } catch (SQLException | InterruptedException e) {
            throw new DataAccessResourceFailureException("the log could not be read", e);
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private void read() {
        try {
            var filling = new ArrayList<Row>(BATCH);
            copy(ENTRIES + " order by e.id", row -> {
                filling.add(row);
                if (filling.size() == BATCH) {
                    batches.put(new Batch(List.copyOf(filling), null));
                    filling.clear();
                }
            });
            if (!filling.isEmpty()) {
                batches.put(new Batch(filling, null));
            }
            batches.put(new Batch(List.of(), null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException e) {
            batches.clear();
            batches.add(new Batch(List.of(), e));
        }
    }

    private interface Taker {
        void take(Row row) throws InterruptedException;
    }

    private void copy(String select, Taker taker) throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction snapshot '" + snapshot + "'");
                statement.execute(BinaryCopy.IN_ORDER);
                BinaryCopy.of(connection, select, LogEntry.FIELDS, in -> {
                    int at = in.position();
                    in.getInt();
                    var row = new Row(in.getLong(), in.array(), at);
                    BinaryCopy.skip(in, LogEntry.FIELDS - 1);
                    taker.take(row);
                });
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        batches.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
