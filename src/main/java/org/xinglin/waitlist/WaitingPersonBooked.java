package org.xinglin.waitlist;

import org.xinglin.scheduling.AppointmentBooked;

/** Somebody with a wish has booked; this module tells itself, so that each is looked at in a transaction of its own. */
record WaitingPersonBooked(AppointmentBooked appointment) {}
