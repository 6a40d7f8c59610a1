package org.xinglin.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.ReleasedSessions;

/** Shows releases: from memory while they are near, so that a crowd costs the database nothing. */
@Service
class ReleaseReading {
    private static final int MOST_SHOWN = 50;
    private static final Duration AHEAD = Duration.ofDays(8);

    private final Halls halls;
    private final Releases releases;
    private final Tickets tickets;
    private final ReleasedSessions sessions;
    private final Institutions institutions;
    private final Departments departments;
    private final Practitioners practitioners;
    private final Rulebook rulebook;
    private final Clock clock;
    private final Map<ReleaseId, DrawView> draws = new ConcurrentHashMap<>();

    ReleaseReading(
            Halls halls,
            Releases releases,
            Tickets tickets,
            ReleasedSessions sessions,
            Institutions institutions,
            Departments departments,
            Practitioners practitioners,
            Rulebook rulebook,
            Clock clock) {
        this.halls = halls;
        this.releases = releases;
        this.tickets = tickets;
        this.sessions = sessions;
        this.institutions = institutions;
        this.departments = departments;
        this.practitioners = practitioners;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    ReleaseView one(ReleaseId id) {
        return halls.find(id)
                .map(h -> view(h.release(), h.floor().sessions(), h.waiting()))
                .orElseGet(() -> {
                    Release release = releases.find(id).orElseThrow(() -> new NotFound("release.no-such-release"));
                    return view(
                            release,
                            sessions.of(release.department(), release.opensAt()),
                            tickets.of(id).size());
                });
    }

    /** Releases that are near and not over, nearest first. */
    List<ReleaseView> near(@Nullable PractitionerId practitioner, @Nullable DepartmentId department) {
        return halls.all().stream()
                .filter(h -> h.release().state() != Release.State.OVER)
                .filter(h -> department == null || h.release().department().equals(department))
                .filter(h -> practitioner == null
                        || h.floor().sessions().stream()
                                .anyMatch(s -> s.practitioner().equals(practitioner)))
                .sorted(Comparator.comparing(h -> h.release().opensAt()))
                .limit(MOST_SHOWN)
                .map(h -> view(h.release(), h.floor().sessions(), h.waiting()))
                .toList();
    }

    /** An institution's releases of the coming days, and of the last one. */
    List<ReleaseView> of(UUID institution) {
        Instant at = clock.instant();
        return releases.of(new InstitutionId(institution), at.minus(Duration.ofDays(1)), at.plus(AHEAD)).stream()
                .map(s -> view(
                        s.release(),
                        sessions.of(s.release().department(), s.release().opensAt()),
                        s.waiting()))
                .toList();
    }

    /** The draw, once it took place; it never changes, so a node reads it once. */
    DrawView draw(ReleaseId id) {
        DrawView known = draws.get(id);
        if (known != null) {
            return known;
        }
        Release release = releases.find(id).orElseThrow(() -> new NotFound("release.no-such-release"));
        Optional<byte[]> seed = releases.revealedSeed(id);
        var view = new DrawView(
                release.seedHash(),
                seed.map(HexFormat.of()::formatHex).orElse(null),
                release.drawnAt(),
                seed.isEmpty()
                        ? List.of()
                        : tickets.drawn(id).stream()
                                .map(d -> d.ticket().value())
                                .toList());
        if (seed.isPresent()) {
            if (draws.size() > MOST_SHOWN) {
                draws.clear();
            }
            draws.put(id, view);
        }
        return view;
    }

    private ReleaseView view(Release release, List<ReleasedSession> open, int waiting) {
        var department = departments.require(release.department());
        var institution = institutions.require(release.institution());
        return new ReleaseView(
                release.id().value(),
                release.department(),
                institution.clinicName(),
                department.name(),
                halls.roomOpensAt(release),
                release.opensAt(),
                release.state(),
                release.soldOut(),
                release.seedHash(),
                open.stream().mapToInt(ReleasedSession::capacity).sum(),
                waiting,
                rulebook.rulesInForce(release.opensAt(), departments.scopeOf(release.department()))
                        .number("XL-RELEASE", "wishes"),
                clock.instant(),
                open.stream().map(this::session).toList());
    }

    private ReleaseView.SessionView session(ReleasedSession one) {
        var doctor = practitioners.require(one.practitioner());
        return new ReleaseView.SessionView(
                one.id(),
                one.practitioner(),
                new Words(doctor.name(), doctor.nameEn()),
                doctor.title().name(),
                one.clinicOn(),
                one.part(),
                one.begins(),
                one.ends(),
                one.price(),
                one.capacity(),
                one.left());
    }
}
