package org.xinglin.release;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.SessionId;

/** The release room. A repeated request changes nothing: a patient has one ticket, whatever is sent. */
@RestController
class ReleaseController {
    private final ReleaseReading reading;
    private final NearbyReading nearby;
    private final Joining joining;

    ReleaseController(ReleaseReading reading, NearbyReading nearby, Joining joining) {
        this.reading = reading;
        this.nearby = nearby;
        this.joining = joining;
    }

    @GetMapping("/api/releases")
    @AllowedToAnyone
    List<ReleaseView> near(
            @RequestParam(required = false) @Nullable PractitionerId practitionerId,
            @RequestParam(required = false) @Nullable DepartmentId departmentId) {
        return reading.near(practitionerId, departmentId);
    }

    @GetMapping("/api/releases/{id}")
    @AllowedToAnyone
    ReleaseView one(@PathVariable ReleaseId id) {
        return reading.one(id);
    }

    /** The seed and the order, for anybody to check. */
    @GetMapping("/api/releases/{id}/draw")
    @AllowedToAnyone
    DrawView draw(@PathVariable ReleaseId id) {
        return reading.draw(id);
    }

    @GetMapping("/api/releases/{id}/nearby")
    @AllowedToAnyone
    NearbyView nearby(@PathVariable ReleaseId id) {
        return nearby.near(id);
    }

    /**
     * A ticket that somebody wants.
     *
     * @param patientId who will come; the caller when left out
     * @param sessionIds half days in the order they are wished for
     * @param anything whether any other half day of the release will do
     */
    record TicketRequest(
            @Nullable PersonId patientId,
            @Nullable List<@Nullable SessionId> sessionIds,
            @Nullable Boolean anything) {
        List<SessionId> wished() {
            return sessionIds == null
                    ? List.of()
                    : sessionIds.stream().flatMap(Stream::ofNullable).toList();
        }
    }

    @PostMapping("/api/releases/{id}/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.PATIENT)
    TicketView take(Caller who, @PathVariable ReleaseId id, @RequestBody TicketRequest wanted) {
        PersonId patient = wanted.patientId() == null ? who.person() : wanted.patientId();
        return joining.join(who, id, patient, wanted.wished(), Boolean.TRUE.equals(wanted.anything()));
    }

    @GetMapping("/api/releases/{id}/tickets")
    @AllowedTo(Role.PATIENT)
    List<TicketView> mine(Caller who, @PathVariable ReleaseId id) {
        return joining.mine(who, id);
    }

    @GetMapping("/api/releases/{id}/tickets/{token}")
    @AllowedTo(Role.PATIENT)
    TicketView look(Caller who, @PathVariable ReleaseId id, @PathVariable String token) {
        return joining.look(who, id, token);
    }

    @DeleteMapping("/api/releases/{id}/tickets/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.PATIENT)
    void leave(Caller who, @PathVariable ReleaseId id, @PathVariable String token) {
        joining.leave(who, id, token);
    }

    /** The releases of one's own hospital. */
    @GetMapping("/api/administration/releases")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    List<ReleaseView> ofInstitution(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("release.no-institution");
        }
        return reading.of(who.institution());
    }
}
