package org.xinglin.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Openings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.ReleasedSessions;

/** Tells those who went without what else is near; worked out once in a while for all of them, from memory. */
@Service
class NearbyReading {
    private static final int MOST = 5;
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final Halls halls;
    private final ReleasedSessions sessions;
    private final Openings openings;
    private final Institutions institutions;
    private final Departments departments;
    private final Practitioners practitioners;
    private final Clock clock;
    private final Map<ReleaseId, Seen> seen = new ConcurrentHashMap<>();

    NearbyReading(
            Halls halls,
            ReleasedSessions sessions,
            Openings openings,
            Institutions institutions,
            Departments departments,
            Practitioners practitioners,
            Clock clock) {
        this.halls = halls;
        this.sessions = sessions;
        this.openings = openings;
        this.institutions = institutions;
        this.departments = departments;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    private record Seen(NearbyView view, Instant at) {}

    NearbyView near(ReleaseId id) {
        Release release = halls.release(id).orElseThrow(() -> new NotFound("release.no-such-release"));
        Instant at = clock.instant();
        return Objects.requireNonNull(seen.compute(
                        id,
                        (key, last) -> last != null && last.at().plus(FRESH).isAfter(at)
                                ? last
                                : new Seen(work(release, at), at)))
                .view();
    }

    private NearbyView work(Release release, Instant at) {
        Set<PractitionerId> wanted = halls
                .find(release.id())
                .map(h -> h.floor().sessions())
                .orElseGet(() -> sessions.of(release.department(), release.opensAt()))
                .stream()
                .map(ReleasedSession::practitioner)
                .collect(Collectors.toSet());
        Department own = departments.require(release.department());
        return new NearbyView(
                nearest(wanted.stream().map(practitioners::require), at),
                nearest(practitioners.of(own.id()).stream().filter(p -> !wanted.contains(p.id())), at),
                nearest(
                        departments.all().stream()
                                .filter(d -> d.active()
                                        && !d.institution().equals(own.institution())
                                        && d.subjectCode().equals(own.subjectCode()))
                                .flatMap(d -> practitioners.of(d.id()).stream()),
                        at));
    }

    private List<NearbyView.Near> nearest(Stream<Practitioner> doctors, Instant at) {
        return doctors.filter(d -> !d.suspended())
                .flatMap(d -> openings.earliest(d.id(), OfferingMode.IN_PERSON, at).map(e -> near(d, e)).stream())
                .sorted(Comparator.comparing(NearbyView.Near::earliest))
                .limit(MOST)
                .toList();
    }

    private NearbyView.Near near(Practitioner doctor, Instant earliest) {
        var institution = institutions.require(doctor.institution());
        return new NearbyView.Near(
                doctor.id(),
                new Words(doctor.name(), doctor.nameEn()),
                doctor.title().name(),
                doctor.department(),
                departments.require(doctor.department()).name(),
                institution.clinicName(),
                earliest);
    }
}
