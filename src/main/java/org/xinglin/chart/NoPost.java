package org.xinglin.chart;

import org.xinglin.kernel.Rejection;

/** The caller holds no post as a doctor. */
final class NoPost extends Rejection {
    NoPost() {
        super(Kind.FORBIDDEN, "chart.no-post");
        under("DX-14");
    }
}
