package org.xinglin.rebooking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Role;

/** Leaves of doctors. */
@RestController
class LeaveController {
    private final TakingLeave taking;
    private final LeaveReading reading;

    LeaveController(TakingLeave taking, LeaveReading reading) {
        this.taking = taking;
        this.reading = reading;
    }

    @GetMapping("/api/leaves")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    List<LeaveView> all(Caller who) {
        return reading.of(who);
    }

    @GetMapping("/api/leaves/{id}")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    LeaveView one(Caller who, @PathVariable LeaveId id) {
        return reading.one(who, id);
    }

    @PostMapping("/api/leaves/preview")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    LeaveView.Preview preview(Caller who, @RequestBody LeaveRequest wanted) {
        return taking.preview(who, wanted);
    }

    @PostMapping("/api/leaves")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    LeaveView enter(
            Caller who,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody LeaveRequest wanted) {
        return reading.one(who, taking.enter(who, wanted, IdempotencyKey.of(key)));
    }
}
