package org.xinglin.chart;

import org.xinglin.confidentiality.Withheld;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;

/** The reader may open the record, but not this part of it. */
final class RecordWithheld extends Rejection {
    RecordWithheld(Withheld why, PersonId patient) {
        super(Kind.FORBIDDEN, why == Withheld.LOCKED ? "chart.locked" : "chart.not-shared");
        under(why == Withheld.LOCKED ? "PV-17" : "PV-02");
        concerning(patient);
    }
}
