package org.xinglin.waitlist;

import java.util.List;
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
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.SessionId;

/** The waiting list as staff see it. */
@RestController
class WaitlistStaffController {
    private final DepartmentReading reading;
    private final Prioritising prioritising;

    WaitlistStaffController(DepartmentReading reading, Prioritising prioritising) {
        this.reading = reading;
        this.prioritising = prioritising;
    }

    /** Why the patient comes first, for the department's doctors. */
    record PriorityRequest(@Nullable String reason) {}

    @GetMapping("/api/waitlist/department")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    DepartmentList department(Caller who, @RequestParam(required = false) @Nullable DepartmentId id) {
        return reading.ofDepartment(who, id);
    }

    @GetMapping("/api/waitlist/departments")
    @AllowedTo(Role.ADMINISTRATOR)
    List<DepartmentCount> departments(Caller who) {
        return reading.counts(who);
    }

    @GetMapping("/api/waitlist/sessions/{id}")
    @AllowedTo({Role.DOCTOR, Role.ADMINISTRATOR})
    DepartmentList session(Caller who, @PathVariable SessionId id) {
        return reading.ofSession(who, id);
    }

    @PostMapping("/api/waitlist/wishes/{id}/priority")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.DOCTOR)
    void prioritise(Caller who, @PathVariable WishId id, @RequestBody PriorityRequest wanted) {
        prioritising.prioritise(who, id, wanted.reason());
    }

    @DeleteMapping("/api/waitlist/wishes/{id}/priority")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.DOCTOR)
    void unprioritise(Caller who, @PathVariable WishId id) {
        prioritising.unprioritise(who, id);
    }
}
