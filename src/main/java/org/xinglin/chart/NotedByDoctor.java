package org.xinglin.chart;

import org.xinglin.kernel.Rejection;

/** A doctor noted this allergy, so only a treating doctor takes it back. */
final class NotedByDoctor extends Rejection {
    NotedByDoctor() {
        super(Kind.FORBIDDEN, "chart.noted-by-doctor");
        under("PV-14");
    }
}
