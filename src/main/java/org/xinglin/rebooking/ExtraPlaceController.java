package org.xinglin.rebooking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.SessionId;
import org.xinglin.scheduling.SlotId;

/** Places added on purpose. */
@RestController
class ExtraPlaceController {
    private final ExtraPlaces extra;
    private final ExtraPlaceReading reading;

    ExtraPlaceController(ExtraPlaces extra, ExtraPlaceReading reading) {
        this.extra = extra;
        this.reading = reading;
    }

    /** Why one more patient is seen in this slot. */
    record ExtraPlaceRequest(@Nullable String reason) {}

    @PostMapping("/api/slots/{id}/extra-places")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    ExtraPlaceView add(Caller who, @PathVariable SlotId id, @RequestBody ExtraPlaceRequest wanted) {
        return extra.add(who, id, wanted.reason());
    }

    @GetMapping("/api/extra-places")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    List<ExtraPlaceRecord> last(Caller who) {
        return reading.last(who);
    }

    /** Where places may be added; a doctor's own sessions when no doctor is named. */
    @GetMapping("/api/extra-places/sessions")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    List<ExtraSessionView> sessions(Caller who, @RequestParam(required = false) @Nullable PractitionerId practitioner) {
        return reading.sessions(who, practitioner);
    }

    @GetMapping("/api/sessions/{id}/extra-places")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    List<ExtraPlaceView> of(Caller who, @PathVariable SessionId id) {
        return extra.of(who, id);
    }
}
