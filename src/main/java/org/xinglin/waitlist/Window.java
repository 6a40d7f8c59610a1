package org.xinglin.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.RulesInForce;

/**
 * How long an offer stands (XL-WAITLIST).
 *
 * @param answer time to answer by day
 * @param lead no offer stands closer to the beginning of its slot
 * @param quietFrom from here on people sleep, and their time to answer begins at {@code quietUntil}
 */
record Window(Duration answer, Duration lead, LocalTime quietFrom, LocalTime quietUntil) {
    static final String RULE = "XL-WAITLIST";

    static Window of(RulesInForce rules) {
        return new Window(
                rules.duration(RULE, "answer"),
                rules.duration(RULE, "lead"),
                LocalTime.parse(rules.code(RULE, "quietFrom")),
                LocalTime.parse(rules.code(RULE, "quietUntil")));
    }

    /** Until when an offer made now stands; empty when the slot begins too soon for one. */
    Optional<Instant> closes(Instant at, Instant startsAt) {
        Instant latest = startsAt.minus(lead);
        if (!latest.isAfter(at)) {
            return Optional.empty();
        }
        Instant closes = awake(at).plus(answer);
        return Optional.of(closes.isBefore(latest) ? closes : latest);
    }

    private Instant awake(Instant at) {
        ZonedDateTime local = at.atZone(ChinaTime.ZONE);
        LocalTime time = local.toLocalTime();
        LocalDate day = local.toLocalDate();
        if (!time.isBefore(quietFrom)) {
            return ChinaTime.at(day.plusDays(1), quietUntil);
        }
        return time.isBefore(quietUntil) ? ChinaTime.at(day, quietUntil) : at;
    }
}
