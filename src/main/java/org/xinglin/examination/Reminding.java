package org.xinglin.examination;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.precaution.Inquiry;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.precaution.Timetable;

/** When the patient is told to begin preparing: the evening hour before the first thing there is to do. */
@Component
class Reminding {
    private final Cases cases;

    Reminding(Cases cases) {
        this.cases = cases;
    }

    Instant at(Order order, Span when, Instant at) {
        Inquiry inquiry = cases.of(order, when, at);
        Instant first = Timetable.of(inquiry, when).getFirst().at();
        LocalDate day = ChinaTime.dateOf(first);
        Instant evening = ChinaTime.at(day, inquiry.clock("EX-18", "remindAt"));
        return evening.isBefore(first) ? evening : ChinaTime.at(day.minusDays(1), inquiry.clock("EX-18", "remindAt"));
    }
}
