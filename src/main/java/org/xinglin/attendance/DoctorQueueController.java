package org.xinglin.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.account.SessionStanding;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SessionId;

/** The doctor's side: the lines of today and who goes in. Every act answers with the lines as they are after it. */
@RestController
class DoctorQueueController {
    private final QueueReading reading;
    private final Calling calling;
    private final Changes changes;
    private final SessionStanding standing;

    DoctorQueueController(QueueReading reading, Calling calling, Changes changes, SessionStanding standing) {
        this.reading = reading;
        this.calling = calling;
        this.changes = changes;
        this.standing = standing;
    }

    @GetMapping("/api/practitioner/queues")
    @AllowedTo(Role.DOCTOR)
    List<LineView> queues(Caller who) {
        return reading.ofDoctor(who);
    }

    @GetMapping(path = "/api/practitioner/queues/changes", produces = "text/event-stream")
    @AllowedTo(Role.DOCTOR)
    void changes(Caller who, HttpServletResponse response) {
        EventStream.open(response, changes, reading.doctor(who).value(), standing.of(who));
    }

    @PostMapping("/api/practitioner/queues/{session}/next")
    @AllowedTo(Role.DOCTOR)
    List<LineView> next(Caller who, @PathVariable SessionId session) {
        calling.next(who, session);
        return reading.ofDoctor(who);
    }

    @PostMapping("/api/practitioner/guests/{appointment}/call")
    @AllowedTo(Role.DOCTOR)
    List<LineView> again(Caller who, @PathVariable AppointmentId appointment) {
        calling.again(who, appointment);
        return reading.ofDoctor(who);
    }

    @PostMapping("/api/practitioner/guests/{appointment}/entry")
    @AllowedTo(Role.DOCTOR)
    List<LineView> letIn(Caller who, @PathVariable AppointmentId appointment) {
        calling.letIn(who, appointment);
        return reading.ofDoctor(who);
    }

    @PostMapping("/api/practitioner/guests/{appointment}/end")
    @AllowedTo(Role.DOCTOR)
    List<LineView> end(Caller who, @PathVariable AppointmentId appointment) {
        calling.end(who, appointment);
        return reading.ofDoctor(who);
    }

    @PostMapping("/api/practitioner/guests/{appointment}/absence")
    @AllowedTo(Role.DOCTOR)
    List<LineView> passOver(Caller who, @PathVariable AppointmentId appointment) {
        calling.passOver(who, appointment);
        return reading.ofDoctor(who);
    }

    @PostMapping("/api/practitioner/guests/{appointment}/return")
    @AllowedTo(Role.DOCTOR)
    List<LineView> takeBack(Caller who, @PathVariable AppointmentId appointment) {
        calling.takeBack(who, appointment);
        return reading.ofDoctor(who);
    }
}
