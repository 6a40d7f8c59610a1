package org.xinglin.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;
import org.xinglin.vault.SealedRows;
import org.xinglin.vault.Secrets;

/** Signs session tokens and checks them, with keys that all nodes share through the database. */
@Component
final class SessionKeys implements SealedRows {
    private static final int SIGNATURE = 32;
    private static final int VERSION = 1;
    private static final long RELOAD_NANOS = 1_000_000_000L;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;
    private final AtomicLong loadedAt = new AtomicLong(System.nanoTime() - RELOAD_NANOS);
    private volatile Map<Integer, SecretKeySpec> keys = Map.of();

    SessionKeys(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    String sign(SessionToken token) {
        if (keys.isEmpty()) {
            loadFirst();
        }
        int id = Collections.max(keys.keySet());
        byte[] body = token.bytes();
        byte[] signed = ByteBuffer.allocate(5 + body.length)
                .put((byte) VERSION)
                .putInt(id)
                .put(body)
                .array();
        byte[] signature = Secrets.mac(key(id).orElseThrow(), signed);
        byte[] whole = ByteBuffer.allocate(signed.length + SIGNATURE)
                .put(signed)
                .put(signature)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Empty for anything this installation did not sign. */
    Optional<SessionToken> verify(String cookie) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(cookie);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (whole.length <= SIGNATURE + 5 || whole[0] != VERSION) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(whole, whole.length - SIGNATURE);
        byte[] signature = Arrays.copyOfRange(whole, signed.length, whole.length);
        return key(ByteBuffer.wrap(signed).getInt(1))
                .filter(key -> MessageDigest.isEqual(Secrets.mac(key, signed), signature))
                .map(key -> SessionToken.of(Arrays.copyOfRange(signed, 5, signed.length)));
    }

    /** Another node may have made a key since; looked up at most once a second, so that forged tokens cost no queries. */
    private Optional<SecretKeySpec> key(int id) {
        if (keys.isEmpty()) {
            loadFirst();
        }
        SecretKeySpec known = keys.get(id);
        long last = loadedAt.get();
        if (known == null
                && System.nanoTime() - last >= RELOAD_NANOS
                && loadedAt.compareAndSet(last, System.nanoTime())) {
            load();
            known = keys.get(id);
        }
        return Optional.ofNullable(known);
    }

    /** A crowd that comes to a node just started waits for the keys: to be taken for forgers would sign everybody out. */
    private synchronized void loadFirst() {
        if (keys.isEmpty()) {
            load();
        }
    }

    private void load() {
        Map<Integer, SecretKeySpec> found = read();
        if (found.isEmpty()) {
            create(1);
            found = read();
        }
        keys = found;
    }

    private Map<Integer, SecretKeySpec> read() {
        return jdbc
                .sql("select id, secret from account.session_key")
                .query((row, number) -> Map.entry(
                        row.getInt("id"),
                        new SecretKeySpec(secrets.open(row.getBytes("secret"), owner(row.getInt("id"))), "HmacSHA256")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Several nodes may start at once: the first one's key stands. */
    private void create(int id) {
        jdbc.sql("""
                insert into account.session_key (id, secret, created_at) values (:id, :secret, :at)
                on conflict do nothing
                """)
                .param("id", id)
                .param("secret", secrets.seal(secrets.random(32), owner(id)))
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }

    @Override
    public String title() {
        return "session keys";
    }

    @Override
    public long renew() {
        return jdbc
                .sql("select id, secret from account.session_key")
                .query((row, number) -> Map.entry(row.getInt("id"), row.getBytes("secret")))
                .list()
                .stream()
                .filter(key -> !secrets.current(key.getValue()))
                .mapToInt(key -> jdbc.sql("update account.session_key set secret = :anew where id = :id")
                        .param(
                                "anew",
                                secrets.seal(secrets.open(key.getValue(), owner(key.getKey())), owner(key.getKey())))
                        .param("id", key.getKey())
                        .update())
                .sum();
    }

    private static byte[] owner(int id) {
        return ("session-key/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
