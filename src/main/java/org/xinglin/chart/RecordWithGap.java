package org.xinglin.chart;

import org.xinglin.kernel.Rejection;

/** A ready phrase was taken and its gap never filled: nobody may sign a finding that was not written. */
final class RecordWithGap extends Rejection {
    RecordWithGap(String field) {
        super(Kind.INVALID, "chart.record-with-gap");
        pointAt("/fields/" + field);
        under("DX-16");
    }
}
