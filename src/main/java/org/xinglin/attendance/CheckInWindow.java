package org.xinglin.attendance;

import java.time.Duration;
import java.time.Instant;
import org.xinglin.rulebook.RulesInForce;

/**
 * When somebody may check in for a slot and where that puts them (XL-CHECKIN): by the slot's time; who comes after it
 * stands behind those whose turn it was meanwhile.
 */
record CheckInWindow(Instant opens, Instant lateFrom, Instant closes, Duration lateBehind) {
    static CheckInWindow of(Instant slotStarts, Instant sessionEnds, RulesInForce rules) {
        return new CheckInWindow(
                slotStarts.minus(rules.duration("XL-CHECKIN", "opensBefore")),
                slotStarts.plus(rules.duration("XL-CHECKIN", "lateAfter")),
                sessionEnds,
                rules.duration("XL-CHECKIN", "lateBehind"));
    }

    boolean late(Instant at) {
        return at.isAfter(lateFrom);
    }

    Instant orderAt(Instant slotStarts, Instant at) {
        return late(at) ? at.plus(lateBehind) : slotStarts;
    }
}
