package org.xinglin.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.account.SessionStanding;
import org.xinglin.directory.Words;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.AppointmentId;

/** The desk of an institution: who is expected, who is there, who goes first. */
@RestController
class DeskController {
    private final QueueReading reading;
    private final CheckingIn checkingIn;
    private final Preferring preferring;
    private final Changes changes;
    private final SessionStanding standing;

    DeskController(
            QueueReading reading,
            CheckingIn checkingIn,
            Preferring preferring,
            Changes changes,
            SessionStanding standing) {
        this.reading = reading;
        this.checkingIn = checkingIn;
        this.preferring = preferring;
        this.changes = changes;
        this.standing = standing;
    }

    /** A department that a desk serves. */
    record DeskDepartment(UUID id, Words name) {}

    @GetMapping("/api/desk/departments")
    @AllowedTo(Role.ADMINISTRATOR)
    List<DeskDepartment> departments(Caller who) {
        return reading.departments(who).stream()
                .map(d -> new DeskDepartment(d.id().value(), d.name()))
                .toList();
    }

    @GetMapping("/api/desk/queues")
    @AllowedTo(Role.ADMINISTRATOR)
    List<LineView> queues(Caller who, @RequestParam UUID department) {
        return reading.ofDepartment(who, department);
    }

    @GetMapping(path = "/api/desk/queues/changes", produces = "text/event-stream")
    @AllowedTo(Role.ADMINISTRATOR)
    void changes(Caller who, @RequestParam UUID department, HttpServletResponse response) {
        EventStream.open(response, changes, reading.department(who, department).value(), standing.of(who));
    }

    /** Who came; the priority is a code of the region's list, or left out. */
    record Arrival(
            @Nullable AppointmentId appointmentId, @Nullable String priority) {}

    @PostMapping("/api/desk/check-ins")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void checkIn(Caller who, @RequestBody Arrival arrival) {
        if (arrival.appointmentId() == null) {
            throw new InvalidInput("attendance.appointment-missing", "/appointmentId");
        }
        checkingIn.byDesk(who, arrival.appointmentId(), arrival.priority());
    }

    /** Why somebody goes first; left out when they no longer do. */
    record Preference(@Nullable String priority) {}

    @PutMapping("/api/desk/guests/{appointment}/priority")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void prefer(Caller who, @PathVariable AppointmentId appointment, @RequestBody Preference preference) {
        preferring.prefer(who, appointment, preference.priority());
    }
}
