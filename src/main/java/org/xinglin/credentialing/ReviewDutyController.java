package org.xinglin.credentialing;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The pharmacists of the house and their hours. */
@RestController
class ReviewDutyController {
    private final ReviewDuty duty;

    ReviewDutyController(ReviewDuty duty) {
        this.duty = duty;
    }

    @GetMapping("/api/administration/pharmacists")
    @AllowedTo(Role.ADMINISTRATOR)
    DutyView all(Caller who) {
        return duty.of(who);
    }

    @PostMapping("/api/administration/pharmacists")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.ADMINISTRATOR)
    DutyView enter(Caller who, @RequestBody ReviewerRequest request) {
        duty.enter(who, request);
        return duty.of(who);
    }

    @PutMapping("/api/administration/pharmacists/{id}/duties")
    @AllowedTo(Role.ADMINISTRATOR)
    DutyView plan(Caller who, @PathVariable UUID id, @RequestBody DutyRequest request) {
        duty.plan(who, id, request);
        return duty.of(who);
    }

    @PostMapping("/api/administration/pharmacists/{id}/departure")
    @AllowedTo(Role.ADMINISTRATOR)
    DutyView leave(Caller who, @PathVariable UUID id) {
        duty.leave(who, id);
        return duty.of(who);
    }
}
