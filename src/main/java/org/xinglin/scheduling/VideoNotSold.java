package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** Video sessions are planned but cannot be booked yet. */
final class VideoNotSold extends Rejection {
    VideoNotSold() {
        super(Kind.CONFLICT, "scheduling.video-not-sold");
        pointAt("/slotId");
    }
}
