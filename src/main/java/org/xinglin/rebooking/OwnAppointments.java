package org.xinglin.rebooking;

import org.springframework.stereotype.Component;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;

/** Appointments the caller may change: their own and their children's; another's looks like one that does not exist. */
@Component
class OwnAppointments {
    private final BookedAppointments booked;
    private final Guardians guardians;

    OwnAppointments(BookedAppointments booked, Guardians guardians) {
        this.booked = booked;
        this.guardians = guardians;
    }

    BookedAppointment require(Caller who, AppointmentId id) {
        return booked.find(id)
                .filter(a -> guardians.mayActFor(who.person(), a.patient()))
                .orElseThrow(() -> new NotFound("rebooking.no-such-appointment"));
    }
}
