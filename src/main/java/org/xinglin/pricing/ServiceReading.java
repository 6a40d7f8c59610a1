package org.xinglin.pricing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;

/** Services with their prices, from the directory's memory and one statement; everybody may read them (SV-11). */
@Component
class ServiceReading {
    private static final int PAGE = 25;

    private final Institutions institutions;
    private final Departments departments;
    private final Practitioners practitioners;
    private final Offerings offerings;
    private final Prices prices;
    private final Clock clock;

    ServiceReading(
            Institutions institutions,
            Departments departments,
            Practitioners practitioners,
            Offerings offerings,
            Prices prices,
            Clock clock) {
        this.institutions = institutions;
        this.departments = departments;
        this.practitioners = practitioners;
        this.offerings = offerings;
        this.prices = prices;
        this.clock = clock;
    }

    /** One price of a service in the order of time. */
    record PriceLine(
            UUID id,
            @Nullable LocalDate from,
            Money price,
            PriceState state,
            String basis,
            @Nullable Instant announcedAt) {}

    /** Where a price stands against today. */
    enum PriceState {
        PAST,
        CURRENT,
        AHEAD
    }

    /** All prices of a service, the newest first. */
    record PriceHistory(OfferingId service, List<PriceLine> lines) {}

    ServicePage page(String slug, ServiceQuery query) {
        Institution institution =
                institutions.ofSlug(slug).orElseThrow(() -> new NotFound("pricing.no-such-institution"));
        return page(institution.id(), query);
    }

    ServicePage page(InstitutionId institution, ServiceQuery query) {
        List<ServiceRow> fitting = rows(institution).filter(query::fits).toList();
        int from = 0;
        if (query.after() != null) {
            while (from < fitting.size() && !fitting.get(from++).id().equals(query.after())) {
                // the page begins after that one
            }
        }
        int until = Math.min(fitting.size(), from + PAGE);
        List<ServiceRow> items = fitting.subList(from, until);
        return new ServicePage(
                List.copyOf(items),
                until < fitting.size() ? items.getLast().id().toString() : null,
                fitting.size());
    }

    /** Department by department, doctor by doctor. */
    Stream<ServiceRow> rows(InstitutionId institution) {
        Map<OfferingId, Price> ahead = prices.ahead(institution);
        return departments.of(institution).stream().flatMap(d -> practitioners.of(d.id()).stream()
                .flatMap(p -> offerings.of(p.id()).stream().map(o -> row(o, p, d, ahead.get(o.id())))));
    }

    private static ServiceRow row(Offering o, Practitioner p, Department d, @Nullable Price next) {
        return new ServiceRow(
                o.id(),
                p.id(),
                new Words(p.name(), p.nameEn()),
                p.title(),
                d.slug(),
                d.name(),
                o.kind(),
                o.mode(),
                o.price(),
                next == null || next.from() == null ? null : new ServiceRow.AnnouncedPrice(next.from(), next.price()),
                o.replyWithin().toMinutes(),
                o.window().toMinutes(),
                o.exchanges());
    }

    PriceHistory history(OfferingId id) {
        Offering offering = offerings.require(id);
        LocalDate today = ChinaTime.dateOf(clock.instant());
        List<Price> known = prices.of(id);
        if (known.isEmpty()) {
            return new PriceHistory(
                    id, List.of(new PriceLine(id.value(), null, offering.price(), PriceState.CURRENT, "", null)));
        }
        Price current = known.stream().filter(p -> p.holdsOn(today)).reduce(known.getFirst(), (a, b) -> b);
        return new PriceHistory(
                id, known.reversed().stream().map(p -> line(p, current, today)).toList());
    }

    private static PriceLine line(Price p, Price current, LocalDate today) {
        PriceState state =
                p.equals(current) ? PriceState.CURRENT : p.holdsOn(today) ? PriceState.PAST : PriceState.AHEAD;
        return new PriceLine(p.id(), p.from(), p.price(), state, p.basis(), p.from() == null ? null : p.setAt());
    }
}
