package org.xinglin.pricing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Services;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;

/** An administration puts a service of a doctor on offer, or takes it off; what was bought is not touched. */
@Service
class Offer {
    private static final int LONGEST_MINUTES = 7 * 24 * 60;
    private static final int MOST_EXCHANGES = 100;

    private final House house;
    private final Services services;
    private final List<ServiceUse> uses;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    Offer(
            House house,
            Services services,
            List<ServiceUse> uses,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.house = house;
        this.services = services;
        this.uses = uses;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Refuses what cannot be a service, and {@code pricing.offered-already}. */
    @Transactional
    public OfferingId begin(Caller who, NewOffer wanted) {
        Instant at = clock.instant();
        Institution institution = house.of(who);
        if (wanted.practitionerId() == null) {
            throw new InvalidInput("pricing.doctor-missing", "/practitionerId");
        }
        Practitioner doctor = house.doctor(who, wanted.practitionerId());
        OfferingKind kind = wanted.kind();
        OfferingMode mode = wanted.mode();
        if (kind == null) {
            throw new InvalidInput("pricing.kind-missing", "/kind");
        }
        if (mode == null || (kind == OfferingKind.CLINIC) != (mode == OfferingMode.IN_PERSON)) {
            throw new InvalidInput("pricing.mode-does-not-fit", "/mode");
        }
        boolean clinic = kind == OfferingKind.CLINIC;
        Offering offering = new Offering(
                new OfferingId(ids.next()),
                doctor.id(),
                kind,
                mode,
                PriceCheck.price(wanted.price(), rulebook.rulesInForce(at, institution.scope())),
                clinic ? Duration.ZERO : minutes(wanted.replyMinutes(), "/replyMinutes"),
                clinic ? Duration.ZERO : minutes(wanted.windowMinutes(), "/windowMinutes"),
                clinic ? 0 : exchanges(wanted.exchanges()),
                Duration.ZERO);
        if (!services.add(offering, institution.id())) {
            throw new OfferedAlready();
        }
        audit.granted(who, "service.begin", "offering", offering.id().value(), null, "administration");
        return offering.id();
    }

    /** Refuses {@code pricing.no-such-service} and {@code pricing.sold-weekly}. */
    @Transactional
    public void end(Caller who, OfferingId id) {
        house.service(who, id);
        LocalDate today = ChinaTime.dateOf(clock.instant());
        int clinics = uses.stream().mapToInt(u -> u.weeklyClinics(id, today)).sum();
        if (clinics > 0) {
            throw new SoldWeekly(clinics);
        }
        if (services.withdraw(id)) {
            audit.granted(who, "service.end", "offering", id.value(), null, "administration");
        }
    }

    private static Duration minutes(@Nullable Integer typed, String pointer) {
        if (typed == null || typed < 1 || typed > LONGEST_MINUTES) {
            throw new InvalidInput("pricing.minutes-out-of-range", pointer).stating("most", LONGEST_MINUTES);
        }
        return Duration.ofMinutes(typed);
    }

    private static int exchanges(@Nullable Integer typed) {
        if (typed == null || typed < 0 || typed > MOST_EXCHANGES) {
            throw new InvalidInput("pricing.exchanges-out-of-range", "/exchanges").stating("most", MOST_EXCHANGES);
        }
        return typed;
    }
}
