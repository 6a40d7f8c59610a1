package org.xinglin.commitment;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.HitRate;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioners;
import org.xinglin.rulebook.Rulebook;

/** Tells what a service would promise if it were bought now. */
@Component
class Offers {
    private final Offerings offerings;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Rulebook rulebook;
    private final HitRates rates;
    private final Clock clock;

    Offers(
            Offerings offerings,
            Practitioners practitioners,
            Departments departments,
            Rulebook rulebook,
            HitRates rates,
            Clock clock) {
        this.offerings = offerings;
        this.practitioners = practitioners;
        this.departments = departments;
        this.rulebook = rulebook;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * A service's promise, what a breach gives back in percent of the price, and how often promises were kept.
     *
     * @param reportMinutes zero when reading reports is not part of it
     * @param exchanges zero for as many as fit
     */
    record PromiseOffer(
            long firstReplyMinutes,
            long nextReplyMinutes,
            long reportMinutes,
            int exchanges,
            int nextShare,
            int reportShare,
            HitRate doctor,
            HitRate department) {}

    PromiseOffer of(OfferingId id) {
        Offering offering = offerings.require(id);
        var department = practitioners.require(offering.practitioner()).department();
        Pledge.Terms terms = terms(offering, clock.instant());
        return new PromiseOffer(
                offering.replyWithin().toMinutes(),
                terms.nextWithin().toMinutes(),
                terms.reportWithin().toMinutes(),
                offering.exchanges(),
                terms.nextShare(),
                terms.reportShare(),
                rates.of(offering.practitioner()),
                rates.of(department));
    }

    Pledge.Terms terms(Offering offering, Instant at) {
        var scope = departments.scopeOf(
                practitioners.require(offering.practitioner()).department());
        var rules = rulebook.rulesInForce(at, scope);
        return new Pledge.Terms(
                rules.duration("XL-REPLY", "nextReply"),
                offering.reportWithin(),
                rules.number("XL-REPLY", "nextShare"),
                rules.number("XL-REPLY", "reportShare"));
    }
}
