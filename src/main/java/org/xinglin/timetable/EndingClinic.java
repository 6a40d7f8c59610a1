package org.xinglin.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rebooking.LeaveRequest;
import org.xinglin.rebooking.TakingLeave;
import org.xinglin.scheduling.WeeklyClinic;
import org.xinglin.scheduling.WeeklyClinics;

/** A weekly clinic takes place for the last time; whoever is booked after that is rebooked as in a leave, or nothing is done. */
@Service
class EndingClinic {
    private final House house;
    private final WeeklyClinics clinics;
    private final TakingLeave leaves;
    private final AuditLog audit;
    private final Clock clock;

    EndingClinic(House house, WeeklyClinics clinics, TakingLeave leaves, AuditLog audit, Clock clock) {
        this.house = house;
        this.clinics = clinics;
        this.leaves = leaves;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param lastOn the last day it takes place
     * @param rebook whether those booked after it get another place or their money
     * @param reason what they read; needed when somebody is booked
     */
    record ClinicEnding(
            @Nullable LocalDate lastOn,
            @Nullable Boolean rebook,
            @Nullable String reason) {}

    /** What would be left behind after a last day. */
    record Aftermath(LocalDate lastOn, int days, int people, List<WeeklyClinics.PlannedDay> booked) {}

    /** Changes nothing. */
    Aftermath preview(Caller who, UUID id, ClinicEnding wanted) {
        WeeklyClinic clinic = require(who, id);
        return aftermath(clinic, lastOn(clinic, wanted, clock.instant()));
    }

    /** Refuses {@code timetable.no-such-clinic}, {@code day-missing}, {@code day-over}, {@code ended-before} and {@code people-booked}. */
    @Transactional
    public Aftermath end(Caller who, UUID id, ClinicEnding wanted) {
        Instant at = clock.instant();
        WeeklyClinic clinic = require(who, id);
        LocalDate last = lastOn(clinic, wanted, at);
        clinics.awaitPlanning();
        Aftermath left = aftermath(clinic, last);
        if (left.people() > 0 && !Boolean.TRUE.equals(wanted.rebook())) {
            throw new PeopleBooked(
                    left.people(), left.booked().size(), left.booked().getLast().on());
        }
        clinics.endAfter(id, last);
        left.booked().forEach(day -> leaves.enter(who, leave(clinic, day.on(), wanted), key(id, day.on())));
        audit.granted(who, "clinic.end", "clinic", id, null, "administration");
        return left;
    }

    private static LeaveRequest leave(WeeklyClinic clinic, LocalDate on, ClinicEnding wanted) {
        return new LeaveRequest(clinic.practitioner(), on, on, clinic.part(), wanted.reason());
    }

    private static IdempotencyKey key(UUID clinic, LocalDate on) {
        return IdempotencyKey.of("end-" + clinic + "-" + on);
    }

    private Aftermath aftermath(WeeklyClinic clinic, LocalDate last) {
        List<WeeklyClinics.PlannedDay> after = clinics.plannedAfter(clinic.id(), last);
        List<WeeklyClinics.PlannedDay> booked =
                after.stream().filter(d -> d.booked() > 0).toList();
        return new Aftermath(
                last,
                after.size(),
                booked.stream().mapToInt(WeeklyClinics.PlannedDay::booked).sum(),
                booked);
    }

    private static LocalDate lastOn(WeeklyClinic clinic, ClinicEnding wanted, Instant at) {
        LocalDate last = wanted.lastOn();
        if (last == null) {
            throw new InvalidInput("timetable.day-missing", "/lastOn");
        }
        if (last.isBefore(ChinaTime.dateOf(at))) {
            throw new InvalidInput("timetable.day-over", "/lastOn");
        }
        if (clinic.until() != null && !last.isBefore(clinic.until().minusDays(1))) {
            throw new InvalidInput("timetable.ended-before", "/lastOn")
                    .stating("last", clinic.until().minusDays(1));
        }
        if (last.isAfter(clinic.from().plusYears(10))
                || last.isBefore(clinic.from().minusDays(1))) {
            throw new InvalidInput("timetable.ends-before-it-begins", "/lastOn");
        }
        return last;
    }

    private WeeklyClinic require(Caller who, UUID id) {
        return clinics.find(id, house.of(who).id()).orElseThrow(() -> new NotFound("timetable.no-such-clinic"));
    }
}
