package org.xinglin.rebooking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.SessionId;
import org.xinglin.scheduling.SlotId;

/** Places added on purpose. */
@RestController
class ExtraPlaceController {
    private final ExtraPlaces extra;

    ExtraPlaceController(ExtraPlaces extra) {
        this.extra = extra;
    }

    /** Why one more patient is seen in this slot. */
    record ExtraPlaceRequest(@Nullable String reason) {}

    @PostMapping("/api/slots/{id}/extra-places")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    ExtraPlaceView add(Caller who, @PathVariable SlotId id, @RequestBody ExtraPlaceRequest wanted) {
        return extra.add(who, id, wanted.reason());
    }

    @GetMapping("/api/sessions/{id}/extra-places")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    List<ExtraPlaceView> of(Caller who, @PathVariable SessionId id) {
        return extra.of(who, id);
    }
}
