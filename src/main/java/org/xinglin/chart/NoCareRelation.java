package org.xinglin.chart;

import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;

/** The caller neither is the patient or their guardian nor treats them in this window. */
final class NoCareRelation extends Rejection {
    NoCareRelation(PersonId patient) {
        super(Kind.FORBIDDEN, "chart.no-care-relation");
        under("PV-18");
        concerning(patient);
    }
}
