package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** Shows a doctor's slots by day and half day. */
@Service
class ScheduleReading {
    private final Slots slots;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Offerings offerings;
    private final Rulebook rulebook;
    private final SchedulingSettings settings;
    private final Clock clock;

    ScheduleReading(
            Slots slots,
            Practitioners practitioners,
            Departments departments,
            Offerings offerings,
            Rulebook rulebook,
            SchedulingSettings settings,
            Clock clock) {
        this.slots = slots;
        this.practitioners = practitioners;
        this.departments = departments;
        this.offerings = offerings;
        this.rulebook = rulebook;
        this.settings = settings;
        this.clock = clock;
    }

    /** The days on offer, today first. */
    ScheduleView of(PractitionerId id) {
        Practitioner practitioner = practitioners.require(id);
        Instant at = clock.instant();
        LocalDate today = ChinaTime.dateOf(at);
        LocalDate last = today.plusDays(settings.daysAhead() - 1L);
        List<Slot> found = slots.of(id, today, last);
        Map<SlotId, Words> places = slots.places(found.stream().map(Slot::id).toList());
        Map<LocalDate, List<Slot>> byDay = found.stream().collect(Collectors.groupingBy(Slot::clinicOn));
        List<ScheduleView.ScheduleDay> days = today.datesUntil(last.plusDays(1))
                .map(day -> day(day, byDay.getOrDefault(day, List.of()), places, at))
                .toList();
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(practitioner.department()));
        return new ScheduleView(
                id,
                practitioner.department(),
                (int) rules.duration("BK-04", "cancelBefore").toHours(),
                (int) rules.duration("XL-HOLD", "hold").toMinutes(),
                days);
    }

    private ScheduleView.ScheduleDay day(LocalDate on, List<Slot> slots, Map<SlotId, Words> places, Instant at) {
        Map<SessionId, List<Slot>> sessions =
                slots.stream().collect(Collectors.groupingBy(Slot::session, LinkedHashMap::new, Collectors.toList()));
        var halves = new ArrayList<ScheduleView.ScheduleSession>();
        int left = 0;
        for (List<Slot> session : sessions.values()) {
            ScheduleView.ScheduleSession half = half(session, places, at);
            left += half.left();
            halves.add(half);
        }
        return new ScheduleView.ScheduleDay(on, left, halves);
    }

    private ScheduleView.ScheduleSession half(List<Slot> slots, Map<SlotId, Words> places, Instant at) {
        Slot first = slots.getFirst();
        boolean sold = first.mode() != OfferingMode.VIDEO;
        List<ScheduleView.ScheduleSlot> stretches = slots.stream()
                .map(s -> new ScheduleView.ScheduleSlot(
                        s.id(),
                        s.startsAt(),
                        s.endsAt(),
                        s.left(),
                        sold
                                && s.open()
                                && !s.inRelease()
                                && s.left() > 0
                                && s.startsAt().isAfter(at)))
                .toList();
        int left = stretches.stream()
                .filter(ScheduleView.ScheduleSlot::bookable)
                .mapToInt(ScheduleView.ScheduleSlot::left)
                .sum();
        return new ScheduleView.ScheduleSession(
                offering(first),
                first.part(),
                first.mode(),
                sold,
                !first.open(),
                first.price(),
                places.getOrDefault(first.id(), new Words("", "")),
                left,
                first.inRelease() ? first.releasedAt() : null,
                stretches);
    }

    private @Nullable OfferingId offering(Slot slot) {
        return slot.mode() != OfferingMode.TEXT
                ? null
                : offerings.of(slot.practitioner()).stream()
                        .filter(o -> o.mode() == OfferingMode.TEXT)
                        .map(Offering::id)
                        .findFirst()
                        .orElse(null);
    }
}
