package org.xinglin.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.scheduling.AppointmentId;

/**
 * What a patient sees of their own place in the line.
 *
 * @param version rises with every change of the line: a page never goes back to a lower one
 * @param opens from when to check in
 * @param closes until when
 * @param qr what a kiosk reads, as a picture
 * @param ahead how many who are here go in first, as things stand
 * @param low shortest wait to count with, in minutes; null while not waiting
 * @param high longest
 * @param door the number called or inside at the moment
 */
record AttendanceView(
        AppointmentId appointmentId,
        AttendanceStage stage,
        long version,
        Instant at,
        Instant opens,
        Instant closes,
        String code,
        String qr,
        Words place,
        @Nullable Integer number,
        @Nullable Boolean late,
        @Nullable String priority,
        @Nullable Integer ahead,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Integer calls,
        @Nullable Integer door,
        boolean begun) {}
