package org.xinglin.oversight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Counts working days as China does (XL-WORKDAY): weekdays but public holidays, and weekend days worked in exchange. */
@Component
class WorkingDays {
    private final Rulebook rulebook;

    WorkingDays(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The {@code count}-th working day after the China day of {@code at}; that day itself does not count. */
    LocalDate after(Instant at, int count) {
        var rules = rulebook.rulesInForce(at, Scope.NATION);
        Set<LocalDate> holidays = rules.dates("XL-WORKDAY", "holidays");
        Set<LocalDate> worked = rules.dates("XL-WORKDAY", "workingWeekendDays");
        LocalDate day = ChinaTime.dateOf(at);
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (worked.contains(day) || (!weekend && !holidays.contains(day))) {
                left--;
            }
        }
        return day;
    }
}
