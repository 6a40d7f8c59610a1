package org.xinglin.pricing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** Sets one price in the open transaction: the row of the price it began with decides who changes it first. */
@Component
class PriceSetting {
    private final House house;
    private final Prices prices;
    private final List<PricedPlaces> places;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    PriceSetting(
            House house,
            Prices prices,
            List<PricedPlaces> places,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.house = house;
        this.prices = prices;
        this.places = places;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Replaces what was announced for the same day. */
    void set(Caller who, OfferingId id, NewPrice wanted) {
        Instant at = clock.instant();
        Institution institution = house.of(who);
        Offering offering = house.service(who, id);
        RulesInForce rules = rulebook.rulesInForce(at, institution.scope());
        Money price = PriceCheck.price(wanted.price(), rules);
        LocalDate from = PriceCheck.from(wanted.from(), ChinaTime.dateOf(at), rules);
        String basis = PriceCheck.basis(wanted.basis());
        prices.begin(offering, institution.id(), ids.next(), at);
        List<Price> known = prices.of(id);
        if (inForce(known, from).price().equals(price)) {
            throw new InvalidInput("pricing.same-price", "/price");
        }
        known.stream().filter(p -> from.equals(p.from())).forEach(p -> prices.withdraw(p.id(), who.person(), at));
        prices.insert(new Price(ids.next(), id, from, price, basis, at, null), institution.id(), who.person());
        places.forEach(p -> p.reprice(id, from, after(known, from), price, at));
        audit.granted(who, "price.set", "offering", id.value(), null, "administration");
    }

    /** The price before it stays in force. */
    void withdraw(Caller who, OfferingId id, UUID priceId) {
        Instant at = clock.instant();
        Offering offering = house.service(who, id);
        prices.begin(offering, house.of(who).id(), ids.next(), at);
        List<Price> known = prices.of(id);
        Price gone = known.stream()
                .filter(p -> p.id().equals(priceId))
                .findFirst()
                .orElseThrow(() -> new NotFound("pricing.no-such-price"));
        LocalDate from = gone.from();
        if (from == null || !from.isAfter(ChinaTime.dateOf(at)) || !prices.withdraw(priceId, who.person(), at)) {
            throw new AlreadyInForce();
        }
        Money before = inForce(known, from.minusDays(1)).price();
        places.forEach(p -> p.reprice(id, from, after(known, from), before, at));
        audit.granted(who, "price.withdraw", "offering", id.value(), null, "administration");
    }

    /** Of prices in the order of their days; the first holds since ever. */
    private static Price inForce(List<Price> known, LocalDate day) {
        return known.stream().filter(p -> p.holdsOn(day)).reduce(known.getFirst(), (earlier, later) -> later);
    }

    private static @Nullable LocalDate after(List<Price> known, LocalDate day) {
        return known.stream()
                .map(Price::from)
                .filter(Objects::nonNull)
                .filter(day::isBefore)
                .findFirst()
                .orElse(null);
    }
}
