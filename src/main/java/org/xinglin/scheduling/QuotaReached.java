package org.xinglin.scheduling;

import java.time.LocalDate;
import org.xinglin.kernel.Rejection;

/** The patient has as many appointments in a week, month or quarter as BK-03 allows. */
final class QuotaReached extends Rejection {
    QuotaReached(QuotaSpan span, int limit, LocalDate freesOn) {
        super(
                Kind.CONFLICT,
                switch (span) {
                    case WEEK -> "scheduling.quota-reached-week";
                    case MONTH -> "scheduling.quota-reached-month";
                    case QUARTER -> "scheduling.quota-reached-quarter";
                });
        under("BK-03");
        with("limit", limit);
        with("freesOn", freesOn);
    }
}
