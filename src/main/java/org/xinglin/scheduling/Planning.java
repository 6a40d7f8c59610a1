package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.Offerings;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.pricing.Prices;
import org.xinglin.rulebook.Rulebook;

/**
 * Keeps sessions planned ahead of the clock. One node plans at a time, and planning twice changes nothing: a session's id
 * follows from its template and day.
 */
@Component
class Planning {
    private static final Logger LOG = LoggerFactory.getLogger(Planning.class);

    private final Templates templates;
    private final SlotLoad slotLoad;
    private final Offerings offerings;
    private final Prices prices;
    private final Departments departments;
    private final Rulebook rulebook;
    private final SchedulingSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile LocalDate plannedThrough = LocalDate.MIN;

    Planning(
            Templates templates,
            SlotLoad slotLoad,
            Offerings offerings,
            Prices prices,
            Departments departments,
            Rulebook rulebook,
            SchedulingSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.templates = templates;
        this.slotLoad = slotLoad;
        this.offerings = offerings;
        this.prices = prices;
        this.departments = departments;
        this.rulebook = rulebook;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds a weekly clinic; its sessions appear with the next planning.
     *
     * @throws SlotTooLong when its slots are longer than BK-06 allows
     */
    void add(Template template, Instant at) {
        requireShort(template, longestSlot(template.practitioner().department(), at));
        templates.add(template);
        again();
    }

    /** Adds many weekly clinics at once, for planting; they pass the same rule. */
    void addAll(Stream<Template> many, Instant at) {
        var longest = new HashMap<DepartmentId, Duration>();
        List<Template> fitting = many.toList();
        fitting.forEach(
                t -> requireShort(t, longest.computeIfAbsent(t.practitioner().department(), d -> longestSlot(d, at))));
        templates.addAll(fitting.stream());
        again();
    }

    /** Adds a device's weekly hours; its sessions appear with the next planning. */
    void add(DeviceHours hours) {
        templates.add(hours);
        again();
    }

    /** What became plannable after its day was planned appears with the next planning. */
    void again() {
        plannedThrough = LocalDate.MIN;
    }

    private Duration longestSlot(DepartmentId department, Instant at) {
        return rulebook.rulesInForce(at, departments.scopeOf(department)).duration("BK-06", "longestSlot");
    }

    private static void requireShort(Template template, Duration longest) {
        if (template.slot().compareTo(longest) > 0) {
            throw new SlotTooLong(longest);
        }
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 3_000)
    void tick() {
        try {
            Instant at = clock.instant();
            if (last(at).isAfter(plannedThrough)) {
                transaction.executeWithoutResult(status -> plan(at, ChinaTime.dateOf(at)));
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; planning waits", e);
        }
    }

    /** Plans from a day up to the last one on offer; joins the open transaction. */
    void plan(Instant at, LocalDate from) {
        if (!templates.lockPlanning()) {
            return;
        }
        List<Offering> sold = sold();
        List<Templates.ReleaseTime> releases = releases(at);
        // Day by day, so that no statement grows with the days: a first planning may cover many thousand doctors.
        from.datesUntil(last(at).plusDays(1))
                .forEach(day -> templates.plan(day, day, prices.on(day, sold), releases, at));
        plannedThrough = last(at);
    }

    /** The same for a region that is being planted, where a million slots come at once and nobody else is served yet. */
    void planAtOnce(Instant at, LocalDate from) {
        templates.awaitPlanning();
        var days = new Templates.Days(from, last(at));
        slotLoad.fill(templates.planSessions(days, sold(), releases(at), at));
        plannedThrough = last(at);
    }

    private List<Offering> sold() {
        return templates.offerings().stream()
                .map(OfferingId::new)
                .flatMap(id -> offerings.find(id).stream())
                .toList();
    }

    private List<Templates.ReleaseTime> releases(Instant at) {
        return templates.departmentsByRelease().stream()
                .map(department -> {
                    var rules = rulebook.rulesInForce(at, departments.scopeOf(department));
                    return new Templates.ReleaseTime(
                            department,
                            rules.duration("XL-RELEASE", "ahead").toDays(),
                            LocalTime.parse(rules.code("XL-RELEASE", "opensAt")));
                })
                .toList();
    }

    private LocalDate last(Instant at) {
        var now = at.atZone(ChinaTime.ZONE);
        LocalDate last = now.toLocalDate().plusDays(settings.daysAhead() - 1L);
        return now.toLocalTime().isBefore(settings.releaseAt()) ? last.minusDays(1) : last;
    }
}
