package org.xinglin.chart;

import org.xinglin.kernel.Rejection;

/** Only the doctor who saw the patient writes and signs the record (DX-13). */
final class NotAttending extends Rejection {
    NotAttending() {
        super(Kind.FORBIDDEN, "chart.not-attending");
        under("DX-13");
    }
}
