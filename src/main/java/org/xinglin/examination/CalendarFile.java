package org.xinglin.examination;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.attendance.CalendarEntry;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.Caller;

/** A booked examination for the patient's calendar, with how to prepare; a later file replaces the entry of the one before. */
@Service
class CalendarFile {
    private final Access access;
    private final Bookings bookings;
    private final Examinations examinations;
    private final Institutions institutions;
    private final AuditLog audit;

    CalendarFile(
            Access access, Bookings bookings, Examinations examinations, Institutions institutions, AuditLog audit) {
        this.access = access;
        this.bookings = bookings;
        this.examinations = examinations;
        this.institutions = institutions;
        this.audit = audit;
    }

    @Transactional
    public byte[] of(Caller who, OrderId id, Locale locale) {
        Order order = access.own(who, id);
        Booked booked = bookings.newest(id).orElseThrow(NotBooked::new);
        Examination examination = examinations.require(order.examination());
        audit.granted(who, "examination.read", "examination", id.value(), order.patient(), "own");
        String state =
                switch (booked.state()) {
                    case HELD -> "TENTATIVE";
                    case CONFIRMED, ARRIVED -> "CONFIRMED";
                    case LAPSED, CANCELLED -> "CANCELLED";
                };
        // An ended entry follows the last edition of the one that stood.
        int sequence = booked.live() ? booked.edition() : booked.edition() + 1;
        return new CalendarEntry(
                        booked.id().toString(),
                        sequence,
                        booked.changedAt(),
                        booked.span().starts(),
                        booked.span().ends(),
                        state,
                        examination.name().in(locale),
                        institutions.require(order.institution()).clinicName().in(locale) + " "
                                + examination.device().place().in(locale),
                        examination.preparation().in(locale))
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }
}
