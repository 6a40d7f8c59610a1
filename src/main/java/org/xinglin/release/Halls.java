package org.xinglin.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.xinglin.directory.Departments;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.ReleasedSessions;
import org.xinglin.scheduling.SlotId;

/**
 * The halls of this node: one for every release near enough that somebody may ask. Watches the clock: announces releases,
 * wakes each at its moment, and ends its rush. Every node does so; the release's row decides who draws.
 */
@Component
class Halls implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Halls.class);
    private static final Duration NEAR = Duration.ofHours(36);
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final Duration FLOOR_SEEN = Duration.ofSeconds(5);

    private final Releases releases;
    private final ReleasedSessions sessions;
    private final Drawing drawing;
    private final Departments departments;
    private final Rulebook rulebook;
    private final Clock clock;
    private final Map<ReleaseId, Hall> halls = new ConcurrentHashMap<>();
    /** Threads of the system, so that carrying the crowd does not queue behind the crowd. */
    private final ExecutorService carriers = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("release-", 0).daemon().factory());

    Halls(
            Releases releases,
            ReleasedSessions sessions,
            Drawing drawing,
            Departments departments,
            Rulebook rulebook,
            Clock clock) {
        this.releases = releases;
        this.sessions = sessions;
        this.drawing = drawing;
        this.departments = departments;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    Optional<Hall> find(ReleaseId id) {
        return Optional.ofNullable(halls.get(id));
    }

    /** As {@link #find}; a node that has just started, or has not looked since the release was announced, looks now. */
    Optional<Hall> near(ReleaseId id) {
        return find(id).or(() -> releases.find(id)
                .filter(release -> release.state() != Release.State.OVER)
                .flatMap(release -> {
                    look();
                    return find(id);
                }));
    }

    Collection<Hall> all() {
        return halls.values();
    }

    /** The hall a slot is given in, if its release is near. */
    Optional<Hall> before(SlotId slot) {
        return halls.values().stream()
                .filter(h -> h.release().state() != Release.State.OVER)
                .filter(h -> h.floor().bySlot().containsKey(slot))
                .findFirst();
    }

    /** A release that is too far or too long ago for a hall is looked up. */
    Optional<Release> release(ReleaseId id) {
        return find(id).map(Hall::release).or(() -> releases.find(id));
    }

    Instant roomOpensAt(Release release) {
        return release.opensAt()
                .minus(rulebook.rulesInForce(release.opensAt(), departments.scopeOf(release.department()))
                        .duration("XL-RELEASE", "room"));
    }

    private Instant rushEndsAt(Release release) {
        Instant drawn = release.drawnAt() == null ? release.opensAt() : release.drawnAt();
        return drawn.plus(rulebook.rulesInForce(release.opensAt(), departments.scopeOf(release.department()))
                .duration("XL-RELEASE", "rush"));
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 3_500)
    void announce() {
        guarded(() -> {
            var moments = sessions.moments();
            Set<String> known = releases.standing(clock.instant().plus(Duration.ofDays(365))).stream()
                    .map(s -> s.release().department() + "/" + s.release().opensAt())
                    .collect(Collectors.toSet());
            releases.announce(moments.stream()
                    .filter(m -> !known.contains(m.department() + "/" + m.releasedAt()))
                    .toList());
        });
    }

    /** Looks at the database: new releases get a hall, old ones lose it, the others learn what is new. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 2_000)
    void look() {
        guarded(() -> {
            Instant at = clock.instant();
            List<Releases.Standing> standing = releases.standing(at.plus(NEAR));
            standing.forEach(s -> see(s, at));
            Set<ReleaseId> seen = standing.stream().map(s -> s.release().id()).collect(Collectors.toSet());
            for (Hall hall : List.copyOf(halls.values())) {
                if (!seen.contains(hall.release().id())) {
                    hall.see(releases.find(hall.release().id()).orElseThrow(), hall.waiting(), hall.floor());
                    if (hall.release().opensAt().plus(REMEMBERED).isBefore(at)) {
                        halls.remove(hall.release().id());
                    }
                }
            }
        });
    }

    private void see(Releases.Standing standing, Instant at) {
        Release release = standing.release();
        Hall hall = halls.get(release.id());
        if (hall == null) {
            halls.put(
                    release.id(),
                    new Hall(release, releases.ticketKey(release.id()), floor(release, at), drawing, clock, carriers));
            return;
        }
        boolean old = hall.floor().seenAt().plus(FLOOR_SEEN).isBefore(at);
        hall.see(release, standing.waiting(), old ? floor(release, at) : hall.floor());
    }

    private Hall.Floor floor(Release release, Instant at) {
        List<ReleasedSession> open = sessions.of(release.department(), release.opensAt());
        var byId = open.stream().collect(Collectors.toMap(ReleasedSession::id, Function.identity()));
        var bySlot = new HashMap<SlotId, ReleasedSession>();
        sessions.slots(byId.keySet()).forEach((slot, session) -> {
            ReleasedSession of = byId.get(session);
            if (of != null && of.inRelease()) {
                bySlot.put(slot, of);
            }
        });
        return new Hall.Floor(open, Map.copyOf(bySlot), at);
    }

    @Scheduled(fixedDelay = 20, initialDelay = 4_000)
    void wake() {
        halls.values().forEach(Hall::wake);
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 4_000)
    void end() {
        guarded(() -> {
            Instant at = clock.instant();
            for (Hall hall : halls.values()) {
                Release release = hall.release();
                if (release.state() == Release.State.RUSH && rushEndsAt(release).isBefore(at)) {
                    hall.see(drawing.end(release.id()), hall.waiting(), hall.floor());
                }
            }
        });
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; releases wait", e);
        }
    }

    @Override
    public void destroy() {
        carriers.shutdown();
    }
}
