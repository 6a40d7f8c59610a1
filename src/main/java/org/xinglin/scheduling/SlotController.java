package org.xinglin.scheduling;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.AllowedToAnyone;

/** What can be booked; public. */
@RestController
class SlotController {
    private final ScheduleReading schedules;
    private final SlotReading slots;

    SlotController(ScheduleReading schedules, SlotReading slots) {
        this.schedules = schedules;
        this.slots = slots;
    }

    @GetMapping("/api/practitioners/{id}/schedule")
    @AllowedToAnyone
    ScheduleView schedule(@PathVariable PractitionerId id) {
        return schedules.of(id);
    }

    @GetMapping("/api/slots/{id}")
    @AllowedToAnyone
    SlotView slot(@PathVariable SlotId id) {
        return slots.one(id);
    }
}
