package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** Shows one slot with its price and its rules. */
@Service
class SlotReading {
    private final Slots slots;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final Rulebook rulebook;
    private final Clock clock;

    SlotReading(
            Slots slots,
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            Rulebook rulebook,
            Clock clock) {
        this.slots = slots;
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    SlotView one(SlotId id) {
        Slot slot = slots.find(id).orElseThrow(() -> new NotFound("scheduling.no-such-slot"));
        Instant at = clock.instant();
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(slot.department()));
        Duration before = rules.duration("BK-04", "cancelBefore");
        var doctor = practitioners.require(slot.practitioner());
        var department = departments.require(slot.department());
        var institution = institutions.require(slot.institution());
        return new SlotView(
                id,
                slot.practitioner(),
                new Words(doctor.name(), doctor.nameEn()),
                slot.department(),
                new Words(department.nameZh(), department.nameEn()),
                slot.mode() == OfferingMode.IN_PERSON ? institution.clinicName() : institution.name(),
                slots.places(List.of(id)).getOrDefault(id, new Words("", "")),
                slot.mode(),
                slot.startsAt(),
                slot.endsAt(),
                slot.left(),
                slot.inRelease() ? slot.releasedAt() : null,
                slot.mode() == OfferingMode.IN_PERSON
                        && slot.open()
                        && !slot.inRelease()
                        && slot.left() > 0
                        && slot.startsAt().isAfter(at),
                slot.price(),
                slot.startsAt().minus(before),
                (int) before.toHours(),
                (int) rules.duration("XL-HOLD", "hold").toMinutes());
    }
}
