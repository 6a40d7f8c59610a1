package org.xinglin.chart;

import org.xinglin.kernel.Rejection;

/** Mandatory parts are still empty. */
final class RecordIncomplete extends Rejection {
    RecordIncomplete(String first, int count) {
        super(Kind.INVALID, "chart.record-incomplete");
        pointAt("/fields/" + first);
        under("DX-16");
        with("count", count);
    }
}
