package org.xinglin.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;

/** The doctor's day and the administrator's week. */
@RestController
class StaffController {
    private static final int FURTHEST_YEARS = 2;
    private final StaffReading reading;
    private final Clock clock;

    StaffController(StaffReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/api/practitioner/appointments")
    @AllowedTo(Role.DOCTOR)
    DayView day(Caller who, @RequestParam(required = false) @Nullable LocalDate on) {
        return reading.day(who, near(on));
    }

    @GetMapping("/api/administration/sessions")
    @AllowedTo(Role.ADMINISTRATOR)
    WeekView week(Caller who, @RequestParam(required = false) @Nullable LocalDate on) {
        if (who.institution() == null) {
            throw new NotFound("scheduling.no-institution");
        }
        return reading.week(who.institution(), near(on));
    }

    /** Today when left out; days nobody plans for are refused before they reach the database. */
    private LocalDate near(@Nullable LocalDate day) {
        LocalDate today = ChinaTime.dateOf(clock.instant());
        if (day == null) {
            return today;
        }
        if (day.isBefore(today.minusYears(FURTHEST_YEARS)) || day.isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw new InvalidInput("scheduling.day-too-far", "/on");
        }
        return day;
    }
}
