package org.xinglin.directory;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Page;

/** Finds doctors, departments and institutions in memory; the index follows the register within a second. */
@Component
class Finder {
    private static final Logger LOG = LoggerFactory.getLogger(Finder.class);
    private static final int LONGEST_QUERY = 60;
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 50;

    /** Hits this much weaker than the best one are noise. */
    private static final double WEAKEST = 0.3;

    private final Register register;
    private final Subjects subjects;
    private final LicenceGate gate;
    private final Openings openings;
    private final DoctorViews views;
    private final Clock clock;
    private volatile @Nullable SearchIndex index;

    Finder(Register register, Subjects subjects, LicenceGate gate, Openings openings, DoctorViews views, Clock clock) {
        this.register = register;
        this.subjects = subjects;
        this.gate = gate;
        this.openings = openings;
        this.views = views;
        this.clock = clock;
    }

    /** Everything that fits, best first. */
    List<SearchIndex.Hit> search(String q, int most) {
        List<SearchIndex.Hit> hits = hits(q);
        double weakest = hits.isEmpty() ? 0 : hits.getFirst().score() * WEAKEST;
        return hits.stream().filter(h -> h.score() >= weakest).limit(most).toList();
    }

    /** The same with what fits little. */
    List<SearchIndex.Hit> hits(String q) {
        if (q.length() > LONGEST_QUERY) {
            throw new InvalidInput("directory.query-too-long", "/q").stating("longest", LONGEST_QUERY);
        }
        return index().search(q);
    }

    static int size(@Nullable Integer asked) {
        int size = asked == null ? USUAL_SIZE : asked;
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidInput("directory.size-out-of-range", "/size").stating("largest", LARGEST_SIZE);
        }
        return size;
    }

    Page<DoctorRow> doctors(DoctorQuery query) {
        int size = size(query.size());
        Place after = query.next() == null ? null : Place.parse(query.next());
        Page<Ranked> cut = Page.of(best(candidates(query, after), size + 1, query), size, r -> r.place()
                .toString());
        return new Page<>(cut.items().stream().map(r -> views.row(r.doctor())).toList(), cut.next());
    }

    private record Ranked(Practitioner doctor, Place place) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            return place.compareTo(other.place);
        }
    }

    /** The best few in order. A heap, since whoever asks reads one page of thousands; the law is asked of those alone. */
    private List<Ranked> best(List<Ranked> candidates, int most, DoctorQuery query) {
        Instant at = clock.instant();
        var heap = new PriorityQueue<>(candidates);
        var best = new ArrayList<Ranked>(most);
        while (best.size() < most && !heap.isEmpty()) {
            Ranked next = heap.poll();
            if (!Boolean.TRUE.equals(query.treat())
                    || gate.mayNotTreat(next.doctor(), at).isEmpty()) {
                best.add(next);
            }
        }
        return best;
    }

    /** All who are wanted and come after the page before, in no order. */
    private List<Ranked> candidates(DoctorQuery query, @Nullable Place after) {
        Predicate<Practitioner> wanted = wanted(query);
        ToLongFunction<SearchIndex.Hit> key = key(query);
        String q = query.q() == null ? "" : query.q();
        List<SearchIndex.Hit> hits = q.isBlank()
                ? register.now().practitioners().values().stream()
                        .map(d -> new SearchIndex.Hit(d, 0))
                        .toList()
                : search(q, Integer.MAX_VALUE);
        var ranked = new ArrayList<Ranked>();
        int order = 0;
        for (SearchIndex.Hit hit : hits) {
            if (hit.thing() instanceof Practitioner doctor) {
                var place = new Place(key.applyAsLong(hit), order++);
                if ((after == null || place.compareTo(after) > 0) && wanted.test(doctor)) {
                    ranked.add(new Ranked(doctor, place));
                }
            }
        }
        return ranked;
    }

    /** Lower comes first; what is unknown comes last. */
    private ToLongFunction<SearchIndex.Hit> key(DoctorQuery query) {
        Instant at = clock.instant();
        Snapshot now = register.now();
        return switch (query.order()) {
            case RELEVANCE ->
                hit -> hit.score() > 0
                        ? -Math.round(hit.score() * 1000)
                        : doctor(hit).title().ordinal();
            case EARLIEST ->
                hit -> {
                    Instant next = openings.earliest(doctor(hit).id(), at);
                    return next == null ? Long.MAX_VALUE : next.getEpochSecond();
                };
            case PRICE -> hit -> cheapest(now.offeringsOf(doctor(hit).id()), query.offers());
            case REPLY ->
                hit -> {
                    Long minutes =
                            DoctorViews.replyMinutes(now.offeringsOf(doctor(hit).id()));
                    return minutes == null ? Long.MAX_VALUE : minutes;
                };
        };
    }

    private static Practitioner doctor(SearchIndex.Hit hit) {
        return (Practitioner) hit.thing();
    }

    private static long cheapest(List<Offering> services, @Nullable OfferingKind kind) {
        long cheapest = Long.MAX_VALUE;
        for (Offering service : services) {
            if (kind == null || service.kind() == kind) {
                cheapest = Math.min(cheapest, service.price().fen());
            }
        }
        return cheapest;
    }

    private Predicate<Practitioner> wanted(DoctorQuery query) {
        Snapshot now = register.now();
        Long most = query.maxPrice() == null ? null : fen(query.maxPrice());
        Set<DepartmentId> here = departments(query, now);
        return doctor -> (here == null || here.contains(doctor.department()))
                && (query.title() == null || doctor.title() == query.title())
                && (query.offers() == null && most == null
                        || affordable(cheapest(now.offeringsOf(doctor.id()), query.offers()), most));
    }

    private static boolean affordable(long price, @Nullable Long most) {
        return price < Long.MAX_VALUE && (most == null || price <= most);
    }

    /** The departments that were asked for; null when that is all of them. */
    private static @Nullable Set<DepartmentId> departments(DoctorQuery query, Snapshot now) {
        if (Stream.of(query.institution(), query.province(), query.department(), query.subject())
                .allMatch(Objects::isNull)) {
            return null;
        }
        return now.departments().values().stream()
                .filter(d -> query.institution() == null
                        || now.institutionOf(d).slug().equals(query.institution()))
                .filter(d -> query.province() == null
                        || now.institutionOf(d).province().equals(query.province()))
                .filter(d -> query.department() == null || d.slug().equals(query.department()))
                .filter(d -> query.subject() == null || under(d, query.subject()))
                .map(Department::id)
                .collect(Collectors.toSet());
    }

    private static boolean under(Department department, String subject) {
        return Stream.concat(Stream.of(department.subjectCode()), department.furtherSubjects().stream())
                .anyMatch(code -> code.equals(subject) || code.startsWith(subject + "."));
    }

    private static long fen(String yuan) {
        try {
            return new BigDecimal(yuan).movePointRight(2).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new InvalidInput("directory.not-a-price", "/maxPrice");
        }
    }

    private SearchIndex index() {
        SearchIndex known = index;
        return known == null ? refreshed() : known;
    }

    /** The index of the newest edition. */
    synchronized SearchIndex refreshed() {
        Snapshot newest = register.now();
        SearchIndex known = index;
        if (known == null || known.edition() != newest.edition()) {
            known = new SearchIndex(newest, subjects, known);
            index = known;
        }
        return known;
    }

    @Scheduled(fixedDelay = 500, initialDelay = 1_500)
    void follow() {
        try {
            refreshed();
        } catch (RuntimeException e) {
            // Most likely the database is away at the very start; the index that stands goes on serving.
            LOG.debug("The index could not be built", e);
        }
    }
}
