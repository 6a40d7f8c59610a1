package org.xinglin.chart;

import org.xinglin.kernel.Rejection;

/** The record of this visit is signed; only an amendment can follow. */
final class AlreadySigned extends Rejection {
    AlreadySigned() {
        super(Kind.CONFLICT, "chart.already-signed");
        under("PV-14");
    }
}
