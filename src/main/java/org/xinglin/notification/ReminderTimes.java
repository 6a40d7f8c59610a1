package org.xinglin.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.RulesInForce;

/**
 * When people are reminded and when they are left in peace (XL-REMIND).
 *
 * @param quietFrom the first minute of the quiet hours
 * @param quietUntil the first minute after them
 * @param usefulUntil how long before the appointment a reminder still helps
 * @param edge how long before the quiet hours a reminder is sent that could not wait for their end
 */
record ReminderTimes(
        Duration dayBefore,
        Duration hoursBefore,
        LocalTime quietFrom,
        LocalTime quietUntil,
        Duration usefulUntil,
        Duration edge) {
    private static final String RULE = "XL-REMIND";

    static ReminderTimes of(RulesInForce rules) {
        return new ReminderTimes(
                rules.duration(RULE, "dayBefore"),
                rules.duration(RULE, "hoursBefore"),
                LocalTime.parse(rules.code(RULE, "quietFrom")),
                LocalTime.parse(rules.code(RULE, "quietUntil")),
                rules.duration(RULE, "usefulUntil"),
                rules.duration(RULE, "edge"));
    }

    boolean quiet(Instant at) {
        LocalTime time = at.atZone(ChinaTime.ZONE).toLocalTime();
        return quietFrom.isAfter(quietUntil)
                ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
                : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
    }

    /** When to tell of an appointment; empty when it is too late for this reminder, or was booked after its time. */
    Optional<Instant> due(Occasion kind, Instant startsAt, Instant now) {
        Instant wanted = startsAt.minus(kind == Occasion.DAY_BEFORE ? dayBefore : hoursBefore);
        return wanted.isBefore(now) ? Optional.empty() : awake(wanted, startsAt, now);
    }

    /**
     * The moment itself, or the end of the quiet hours it falls into; when that would be too late the edge before them, and
     * when the edge has passed their end after all, as long as the appointment has not begun.
     */
    Optional<Instant> awake(Instant wanted, Instant startsAt, Instant now) {
        if (!quiet(wanted)) {
            return Optional.of(wanted).filter(startsAt::isAfter);
        }
        Instant end = endOfQuiet(wanted);
        if (!end.isAfter(startsAt.minus(usefulUntil))) {
            return Optional.of(end);
        }
        Instant before = startOfQuiet(wanted).minus(edge);
        return before.isBefore(now) ? Optional.of(end).filter(startsAt::isAfter) : Optional.of(before);
    }

    private Instant endOfQuiet(Instant at) {
        ZonedDateTime here = at.atZone(ChinaTime.ZONE);
        ZonedDateTime end = here.toLocalDate().atTime(quietUntil).atZone(ChinaTime.ZONE);
        return (here.isBefore(end) ? end : end.plusDays(1)).toInstant();
    }

    private Instant startOfQuiet(Instant at) {
        ZonedDateTime here = at.atZone(ChinaTime.ZONE);
        ZonedDateTime start = here.toLocalDate().atTime(quietFrom).atZone(ChinaTime.ZONE);
        return (here.isBefore(start) ? start.minusDays(1) : start).toInstant();
    }
}
