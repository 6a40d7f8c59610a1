package org.xinglin.outage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Words;
import org.xinglin.examination.BookedExamination;
import org.xinglin.examination.ExaminationDevice;
import org.xinglin.examination.Relocating;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.DevicePlace;
import org.xinglin.scheduling.DeviceSessions;
import org.xinglin.scheduling.SlotId;

/** Devices and outages as the institution sees them: what is booked, what an outage would do, what it did. */
@Service
class OutageReading {
    private static final int NAMED = 200;
    private final Outages outages;
    private final DisplacedBookings displaced;
    private final House house;
    private final TakingOut taking;
    private final DeviceSessions sessions;
    private final Relocating relocating;
    private final Terms terms;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    OutageReading(
            Outages outages,
            DisplacedBookings displaced,
            House house,
            TakingOut taking,
            DeviceSessions sessions,
            Relocating relocating,
            Terms terms,
            People people,
            AuditLog audit,
            Clock clock) {
        this.outages = outages;
        this.displaced = displaced;
        this.house = house;
        this.taking = taking;
        this.sessions = sessions;
        this.relocating = relocating;
        this.terms = terms;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<OutageView.DeviceRow> devices(Caller who) {
        Instant at = clock.instant();
        return house.all(house.of(who)).stream()
                .map(device -> {
                    var days = new DeviceSessions.Days(device.id(), ChinaTime.dateOf(at), null, null);
                    return new OutageView.DeviceRow(
                            device,
                            relocating.in(sessions.taken(days, false, at)).size(),
                            sessions.open(days, at));
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public List<OutageView> all(Caller who) {
        Instant at = clock.instant();
        return outages.of(house.of(who)).stream().map(o -> view(o, at)).toList();
    }

    @Transactional(readOnly = true)
    public OutageView one(Caller who, OutageId id) {
        UUID institution = house.of(who);
        return outages.find(id)
                .filter(o -> o.institution().equals(institution))
                .map(o -> view(o, clock.instant()))
                .orElseThrow(() -> new NotFound("outage.no-such-outage"));
    }

    private OutageView view(Outage o, Instant at) {
        boolean active = o.endedAt() == null && (o.until() == null || !o.until().isBefore(ChinaTime.dateOf(at)));
        return new OutageView(
                o.id(),
                name(o),
                o.from(),
                o.until(),
                o.part(),
                o.reason(),
                o.enteredAt(),
                o.endedAt(),
                active,
                active ? booked(o, true, at).size() : 0,
                displaced.of(o.id()).stream()
                        .collect(Collectors.groupingBy(Displaced::state, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new OutageView.OutageOutcome(
                                e.getKey().name(), e.getValue().intValue()))
                        .toList());
    }

    private @Nullable Words name(Outage o) {
        return house.all(o.institution()).stream()
                .filter(d -> d.id().equals(o.device()))
                .map(ExaminationDevice::name)
                .findFirst()
                .orElse(null);
    }

    private List<BookedExamination> booked(Outage o, boolean stoppedOnly, Instant at) {
        List<SlotId> slots = house.devices(o).stream()
                .flatMap(device -> sessions.taken(o.days(device), stoppedOnly, at).stream())
                .toList();
        return relocating.in(slots);
    }

    /** What it would do now, played through on the free places without taking any; whoever is concerned is named, masked. */
    @Transactional
    public OutageView.OutageEffect preview(Caller who, OutageRequest wanted) {
        Instant at = clock.instant();
        Outage outage = taking.meant(who, wanted, "", at);
        var left = new HashMap<SlotId, Integer>();
        var concerned = new ArrayList<OutageView.ConcernedGuest>();
        for (BookedExamination one : booked(outage, false, at)) {
            Optional<DevicePlace> place = one.confirmed() ? place(outage, one, left, at) : Optional.empty();
            concerned.add(new OutageView.ConcernedGuest(
                    Masking.name(people.person(one.patient()).name()),
                    one.examination(),
                    one.startsAt(),
                    one.confirmed(),
                    place.map(DevicePlace::startsAt).orElse(null)));
            audit.granted(who, "examination.read", "examination", one.order().value(), one.patient(), "administration");
        }
        int movable = count(concerned, c -> c.newStartsAt() != null);
        int unpaid = count(concerned, c -> !c.paid());
        return new OutageView.OutageEffect(
                house.devices(outage).stream()
                        .mapToInt(device -> sessions.open(outage.days(device), at))
                        .sum(),
                concerned.size(),
                movable,
                concerned.size() - movable - unpaid,
                unpaid,
                concerned.stream().limit(NAMED).toList());
    }

    private Optional<DevicePlace> place(Outage outage, BookedExamination one, Map<SlotId, Integer> left, Instant at) {
        LocalDate furthest = terms.furthest(outage.institution(), one.startsAt(), at);
        Optional<DevicePlace> found =
                relocating
                        .fitting(one, furthest, p -> !outage.days(p.device()).cover(p.clinicOn(), p.part()), at)
                        .stream()
                        .filter(p -> left.computeIfAbsent(p.slot(), slot -> p.left()) > 0)
                        .findFirst();
        found.ifPresent(p -> left.merge(p.slot(), -1, Integer::sum));
        return found;
    }

    private static int count(List<OutageView.ConcernedGuest> all, Function<OutageView.ConcernedGuest, Boolean> which) {
        return (int) all.stream().filter(which::apply).count();
    }
}
