package org.xinglin.scheduling;

import java.util.List;

/** Some appointments were confirmed within the last moments, in no order; a busy minute has few of these events. */
public record AppointmentsBooked(List<AppointmentBooked> appointments) {}
