package org.xinglin.directory;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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
        if (q.length() > LONGEST_QUERY) {
            throw new InvalidInput("directory.query-too-long", "/q").stating("longest", LONGEST_QUERY);
        }
        List<SearchIndex.Hit> hits = index().search(q);
        double weakest = hits.isEmpty() ? 0 : hits.getFirst().score() * WEAKEST;
        return hits.stream().filter(h -> h.score() >= weakest).limit(most).toList();
    }

    Page<DoctorRow> doctors(DoctorQuery query) {
        int size = query.size() == null ? USUAL_SIZE : query.size();
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidInput("directory.size-out-of-range", "/size").stating("largest", LARGEST_SIZE);
        }
        Predicate<Practitioner> wanted = wanted(query);
        List<Ranked> ranked = candidates(query)
                .filter(r -> wanted.test(r.doctor()))
                .sorted(Ranked.ORDER)
                .toList();
        Place after = query.next() == null ? null : Place.parse(query.next());
        List<Ranked> page = ranked.stream()
                .filter(r -> after == null || r.place().compareTo(after) > 0)
                .limit(size + 1L)
                .toList();
        Page<Ranked> cut = Page.of(page, size, r -> r.place().toString());
        return new Page<>(cut.items().stream().map(r -> views.row(r.doctor())).toList(), cut.next());
    }

    private record Ranked(Practitioner doctor, Place place) {
        static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::place);
    }

    private Stream<Ranked> candidates(DoctorQuery query) {
        String q = query.q() == null ? "" : query.q();
        List<SearchIndex.Hit> hits = q.isBlank()
                ? register.now().practitioners().values().stream()
                        .map(d -> new SearchIndex.Hit(d, 0))
                        .toList()
                : search(q, Integer.MAX_VALUE);
        var ranked = new ArrayList<Ranked>();
        Instant at = clock.instant();
        for (SearchIndex.Hit hit : hits) {
            if (hit.thing() instanceof Practitioner doctor) {
                ranked.add(new Ranked(doctor, new Place(key(query, hit, doctor, at), ranked.size())));
            }
        }
        return ranked.stream();
    }

    /** Lower comes first; what is unknown comes last. */
    private long key(DoctorQuery query, SearchIndex.Hit hit, Practitioner doctor, Instant at) {
        return switch (query.order()) {
            case RELEVANCE ->
                hit.score() > 0
                        ? -Math.round(hit.score() * 1000)
                        : doctor.title().ordinal();
            case EARLIEST -> {
                Instant next = openings.earliest(doctor.id(), at);
                yield next == null ? Long.MAX_VALUE : next.getEpochSecond();
            }
            case PRICE -> cheapest(doctor, query.offers());
            case REPLY -> {
                Long minutes = DoctorViews.replyMinutes(register.now().offeringsOf(doctor.id()));
                yield minutes == null ? Long.MAX_VALUE : minutes;
            }
        };
    }

    private long cheapest(Practitioner doctor, @Nullable OfferingKind kind) {
        return register.now().offeringsOf(doctor.id()).stream()
                .filter(o -> kind == null || o.kind() == kind)
                .mapToLong(o -> o.price().fen())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private Predicate<Practitioner> wanted(DoctorQuery query) {
        Snapshot now = register.now();
        Instant at = clock.instant();
        Long most = query.maxPrice() == null ? null : fen(query.maxPrice());
        return doctor -> {
            Department department = Objects.requireNonNull(now.departments().get(doctor.department()));
            return (query.institution() == null
                            || now.institutionOf(department).slug().equals(query.institution()))
                    && (query.department() == null || department.slug().equals(query.department()))
                    && (query.subject() == null || under(department, query.subject()))
                    && (query.title() == null || doctor.title() == query.title())
                    && (query.offers() == null || cheapest(doctor, query.offers()) < Long.MAX_VALUE)
                    && (most == null || cheapest(doctor, query.offers()) <= most)
                    && (!Boolean.TRUE.equals(query.treat())
                            || gate.mayNotTreat(doctor, at).isEmpty());
        };
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
