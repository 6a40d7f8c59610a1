package org.xinglin.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

/**
 * Rows of the event registry that this version cannot read, because they are damaged or of another version. They stay where
 * they are, are passed over, and are told: once in the log, by id and listener and never by content, and as a figure.
 */
@Component
class UnreadableEvents implements MeterBinder {
    static final String FIGURE = "xinglin.events.unreadable";
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableEvents.class);

    private final Set<UUID> known = ConcurrentHashMap.newKeySet();
    private final JdbcClient jdbc;

    UnreadableEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that can be read. */
    List<TargetEventPublication> passOver(List<TargetEventPublication> found) {
        return found.stream().filter(this::readable).toList();
    }

    // Whatever the reading throws: a row must not stop the product, and its content must not come into a log by a
    // message.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private boolean readable(TargetEventPublication row) {
        try {
            row.getEvent();
            return true;
        } catch (RuntimeException unreadable) {
            if (known.add(row.getIdentifier())) {
                LOG.error(
                        "Row {} of events.event_publication cannot be read ({}) and is passed over; {} waits for it",
                        row.getIdentifier(),
                        unreadable.getClass().getSimpleName(),
                        row.getTargetIdentifier().getValue());
            }
            return false;
        }
    }

    /** What was mended or removed is not counted any more. */
    void lookAgain() {
        if (!known.isEmpty()) {
            known.retainAll(jdbc.sql(
                            "select id from events.event_publication where id = any (cast(:ids as uuid[])) and completion_date is null")
                    .param("ids", known.stream().map(UUID::toString).toArray(String[]::new))
                    .query(UUID.class)
                    .list());
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(FIGURE, known, Set::size)
                .description("Rows of the event registry that this node cannot read")
                .register(registry);
    }
}
