package org.xinglin.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When each doctor is next free, as the schedule announces it; search sorts by it and lists show it. */
@Component
public class Openings {
    private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

    private final OpeningRows rows;
    private final Map<Key, Opening> known = new ConcurrentHashMap<>();
    private volatile long seen = -1;

    Openings(OpeningRows rows) {
        this.rows = rows;
    }

    private record Key(PractitionerId practitioner, OfferingMode mode) {}

    /**
     * Takes the earliest free slots as they stand now; those that say nothing new cost nothing. Doctors who are not
     * mentioned keep what was said before. Other nodes know within two seconds.
     */
    @Transactional
    public void announce(Collection<Opening> openings) {
        List<Opening> news =
                openings.stream().filter(o -> !o.equals(known.get(key(o)))).toList();
        if (!news.isEmpty()) {
            rows.write(news);
        }
    }

    /** The earliest free slot at or after a moment. */
    public Optional<Instant> earliest(PractitionerId practitioner, OfferingMode mode, Instant at) {
        return Optional.ofNullable(known.get(new Key(practitioner, mode)))
                .map(Opening::at)
                .filter(begin -> !begin.isBefore(at));
    }

    /** The earliest free slot of any kind at or after a moment. */
    @Nullable
    Instant earliest(PractitionerId practitioner, Instant at) {
        Instant earliest = null;
        for (OfferingMode mode : OfferingMode.values()) {
            Instant begin = earliest(practitioner, mode, at).orElse(null);
            if (begin != null && (earliest == null || begin.isBefore(earliest))) {
                earliest = begin;
            }
        }
        return earliest;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void poll() {
        try {
            for (OpeningRows.Row row : rows.since(seen)) {
                known.put(key(row.opening()), row.opening());
                seen = Math.max(seen, row.edition());
            }
        } catch (DataAccessException e) {
            LOG.debug("The openings could not be read", e);
        }
    }

    private static Key key(Opening opening) {
        return new Key(opening.practitioner(), opening.mode());
    }
}
