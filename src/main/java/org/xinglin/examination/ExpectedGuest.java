package org.xinglin.examination;

import java.time.Instant;

/** Somebody expected at a device. */
record ExpectedGuest(
        OrderId orderId,
        String patient,
        String examination,
        String device,
        String place,
        String code,
        Instant startsAt,
        Booked.State state,
        boolean blocked) {}
