package org.xinglin.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
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
    private final Map<PractitionerId, Map<OfferingMode, Opening>> known = new ConcurrentHashMap<>();
    private volatile long seen = -1;

    Openings(OpeningRows rows) {
        this.rows = rows;
    }

    /**
     * Takes the earliest free slots as they stand now; those that say nothing new cost nothing. Doctors who are not
     * mentioned keep what was said before. Other nodes know within two seconds.
     */
    @Transactional
    public void announce(Collection<Opening> openings) {
        List<Opening> news = openings.stream()
                .filter(o -> !o.equals(of(o.practitioner()).get(o.mode())))
                .toList();
        if (!news.isEmpty()) {
            rows.write(news);
        }
    }

    /** The earliest free slot at or after a moment. */
    public Optional<Instant> earliest(PractitionerId practitioner, OfferingMode mode, Instant at) {
        return Optional.ofNullable(of(practitioner).get(mode)).map(Opening::at).filter(begin -> !begin.isBefore(at));
    }

    /** The earliest free slot of any kind at or after a moment; a search asks this of every doctor there is. */
    @Nullable
    Instant earliest(PractitionerId practitioner, Instant at) {
        Instant earliest = null;
        for (Opening opening : of(practitioner).values()) {
            Instant begin = opening.at();
            if (begin != null && !begin.isBefore(at) && (earliest == null || begin.isBefore(earliest))) {
                earliest = begin;
            }
        }
        return earliest;
    }

    private Map<OfferingMode, Opening> of(PractitionerId practitioner) {
        return known.getOrDefault(practitioner, Map.of());
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void poll() {
        try {
            for (OpeningRows.Row row : rows.since(seen)) {
                known.compute(row.opening().practitioner(), (doctor, before) -> with(before, row.opening()));
                seen = Math.max(seen, row.edition());
            }
        } catch (DataAccessException e) {
            LOG.debug("The openings could not be read", e);
        }
    }

    /** A copy, so that readers need no lock. */
    private static Map<OfferingMode, Opening> with(@Nullable Map<OfferingMode, Opening> before, Opening news) {
        var after = new EnumMap<OfferingMode, Opening>(OfferingMode.class);
        if (before != null) {
            after.putAll(before);
        }
        after.put(news.mode(), news);
        return after;
    }
}
