package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** The appointment's time has come or gone. */
final class AppointmentOver extends Rejection {
    AppointmentOver() {
        super(Kind.CONFLICT, "scheduling.appointment-over");
    }
}
