package org.xinglin.signature;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.Sql;

/** Keeps the keys of the built-in authorities; makes them at first use, the first of several nodes wins. */
@Component
class Authorities {
    /** A demo region has a past, and its papers must fall into the root's time. */
    private static final Duration DEMO_PAST = Duration.ofDays(3 * 365);

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Installation installation;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Map<Kind, Keys> known = new EnumMap<>(Kind.class);

    Authorities(
            JdbcClient jdbc,
            MasterKey master,
            Installation installation,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.master = master;
        this.installation = installation;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Who an authority is. */
    enum Kind {
        ROOT,
        TIME_STAMP
    }

    record Keys(X509Certificate certificate, PrivateKey key) {}

    synchronized Keys keys(Kind kind) {
        Keys ready = known.get(kind);
        if (ready == null) {
            ready = apart.execute(status -> findOrMake(kind));
            known.put(kind, ready);
        }
        return ready;
    }

    private Keys findOrMake(Kind kind) {
        return find(kind).orElseGet(() -> {
            KeyPair fresh = Crypto.freshKeys();
            Instant at = clock.instant();
            Instant from = installation.demo() ? at.minus(DEMO_PAST) : at;
            X509Certificate certificate = kind == Kind.ROOT
                    ? Certificates.root(fresh, from)
                    : Certificates.timeStamp(fresh.getPublic(), keys(Kind.ROOT), from);
            add(kind, certificate, fresh.getPrivate(), at);
            return find(kind).orElseThrow();
        });
    }

    private Optional<Keys> find(Kind kind) {
        return jdbc.sql("select certificate, wrapped_key from signature.authority where kind = :kind")
                .param("kind", kind.name())
                .query((row, n) -> new Keys(Crypto.certificate(row.getBytes(1)), open(kind, row.getBytes(2))))
                .optional();
    }

    private PrivateKey open(Kind kind, byte[] wrapped) {
        return Wrap.open(master.bytes(), wrapped, owner(kind))
                .map(Crypto::privateKey)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The signing authority's key does not open: the master key (xinglin.signature) is not the one of this database."));
    }

    private void add(Kind kind, X509Certificate certificate, PrivateKey key, Instant at) {
        jdbc.sql("""
                insert into signature.authority (kind, certificate, wrapped_key, created_at)
                values (:kind, :certificate, :key, :at) on conflict (kind) do nothing
                """)
                .param("kind", kind.name())
                .param("certificate", Crypto.der(certificate))
                .param("key", Wrap.seal(master.bytes(), key.getEncoded(), owner(kind)))
                .param("at", Sql.timestamp(at))
                .update();
    }

    private static byte[] owner(Kind kind) {
        return kind.name().getBytes(StandardCharsets.UTF_8);
    }
}
