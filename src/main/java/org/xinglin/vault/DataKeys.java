package org.xinglin.vault;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;
import org.xinglin.vault.DataKey.Use;

/**
 * The keys of the database as this node knows them: read at the start, then asked for once a second, so that a node learns
 * of a new key before anything waits for it.
 */
@Component
final class DataKeys {
    static final int FIRST_SEAL = 1;
    static final int FIRST_INDEX = 2;
    static final int DIGEST = 3;

    private final JdbcClient jdbc;
    private final RootKey root;
    private final Clock clock;
    private volatile Map<Integer, DataKey> known = Map.of();

    DataKeys(JdbcClient jdbc, RootKey root, Clock clock) {
        this.jdbc = jdbc;
        this.root = root;
        this.clock = clock;
        begin();
        refresh();
    }

    DataKey sealing() {
        return newest(Use.SEAL);
    }

    DataKey digesting() {
        return newest(Use.DIGEST);
    }

    /** Those a value is found by, newest first; more than one only while keys are being changed. */
    List<DataKey> indexing() {
        return known.values().stream()
                .filter(key -> key.use() == Use.INDEX && !key.retired())
                .sorted(Comparator.comparingInt(DataKey::id).reversed())
                .toList();
    }

    /** Another node may have made it since; a key that is in no database opens nothing. */
    Optional<DataKey> find(int id) {
        if (!known.containsKey(id)) {
            refresh();
        }
        return Optional.ofNullable(known.get(id));
    }

    /** Those that have a newer one of their use. */
    List<DataKey> outdated() {
        return known.values().stream()
                .filter(key -> key.id() != newest(key.use()).id())
                .toList();
    }

    private DataKey newest(Use use) {
        return known.values().stream()
                .filter(key -> key.use() == use)
                .max(Comparator.comparingInt(DataKey::id))
                .orElseThrow(() -> new IllegalStateException("no key for " + use));
    }

    /** A database that is away changes no keys. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void ask() {
        try {
            refresh();
        } catch (DataAccessException e) {
            // asked again in a second
        }
    }

    synchronized void refresh() {
        var before = known;
        var found = new HashMap<Integer, DataKey>();
        jdbc.sql("select id, use, wrapped, retired_at is not null as retired from vault.data_key")
                .query((row, n) -> {
                    int id = row.getInt("id");
                    Use use = Use.valueOf(row.getString("use"));
                    DataKey had = before.get(id);
                    var key = had != null
                            ? had.key()
                            : use.of(root.unwrap(row.getBytes("wrapped"), DataKey.name(id, use)));
                    return new DataKey(id, use, row.getBoolean("retired"), key);
                })
                .list()
                .forEach(key -> found.put(key.id(), key));
        known = Map.copyOf(found);
    }

    /** Several nodes may start at once: the first one's keys stand. */
    private void begin() {
        boolean made = jdbc.sql("select exists (select from vault.data_key)")
                .query(Boolean.class)
                .single();
        if (!made) {
            add(DataKey.NAMELESS, Use.SEAL, root.derived("encrypt"));
            add(FIRST_SEAL, Use.SEAL, Secrets.randomBytes(32));
            add(FIRST_INDEX, Use.INDEX, root.derived("digest"));
            add(DIGEST, Use.DIGEST, root.derived("digest"));
        }
    }

    void add(int id, Use use, byte[] key) {
        jdbc.sql("""
                insert into vault.data_key (id, use, wrapped, made_at) values (:id, :use, :wrapped, :at)
                on conflict do nothing
                """)
                .param("id", id)
                .param("use", use.name())
                .param("wrapped", root.wrap(key, DataKey.name(id, use)))
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }

    int highest() {
        return jdbc.sql("select max(id) from vault.data_key")
                .query(Integer.class)
                .single();
    }

    /** All keys under the data key of now; broken off, it goes on with both data keys. */
    void wrapAnew() {
        refresh();
        for (DataKey key : known.values()) {
            jdbc.sql("update vault.data_key set wrapped = :wrapped where id = :id")
                    .param("id", key.id())
                    .param("wrapped", root.wrap(key.key().getEncoded(), DataKey.name(key.id(), key.use())))
                    .update();
        }
    }

    void retire(List<DataKey> keys) {
        jdbc.sql("update vault.data_key set retired_at = :at where id in (:ids) and retired_at is null")
                .param("ids", keys.stream().map(DataKey::id).toList())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        refresh();
    }

    void destroy(List<DataKey> keys) {
        jdbc.sql("delete from vault.data_key where id in (:ids)")
                .param("ids", keys.stream().map(DataKey::id).toList())
                .update();
        refresh();
    }
}
