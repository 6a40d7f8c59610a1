package org.xinglin.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.account.SessionStanding;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.AppointmentId;

/** The patient's side of being there. */
@RestController
class AttendanceController {
    private final PatientReading reading;
    private final CheckingIn checkingIn;
    private final CalendarFiles calendar;
    private final Changes changes;
    private final SessionStanding standing;

    AttendanceController(
            PatientReading reading,
            CheckingIn checkingIn,
            CalendarFiles calendar,
            Changes changes,
            SessionStanding standing) {
        this.reading = reading;
        this.checkingIn = checkingIn;
        this.calendar = calendar;
        this.changes = changes;
        this.standing = standing;
    }

    @GetMapping("/api/appointments/{id}/attendance")
    @AllowedTo(Role.PATIENT)
    AttendanceView attendance(Caller who, @PathVariable AppointmentId id) {
        return reading.of(who, id);
    }

    @PostMapping("/api/appointments/{id}/check-in")
    @AllowedTo(Role.PATIENT)
    AttendanceView checkIn(Caller who, @PathVariable AppointmentId id) {
        checkingIn.byPatient(who, id);
        return reading.of(who, id);
    }

    @GetMapping(path = "/api/appointments/{id}/attendance/changes", produces = "text/event-stream")
    @AllowedTo(Role.PATIENT)
    void changes(Caller who, @PathVariable AppointmentId id, HttpServletResponse response) {
        EventStream.open(response, changes, checkingIn.own(who, id).session().value(), standing.of(who));
    }

    @GetMapping(path = "/api/appointments/{id}/calendar", produces = "text/calendar")
    @AllowedTo(Role.PATIENT)
    ResponseEntity<byte[]> calendar(Caller who, @PathVariable AppointmentId id, Locale locale) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"appointment.ics\"")
                .body(calendar.of(who, id, locale));
    }
}
