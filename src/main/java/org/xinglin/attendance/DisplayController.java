package org.xinglin.attendance;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Role;

/** Screens and kiosks as the administrator keeps them. */
@RestController
class DisplayController {
    private final DisplayDesk desk;

    DisplayController(DisplayDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/administration/displays")
    @AllowedTo(Role.ADMINISTRATOR)
    List<Displays.Display> displays(Caller who) {
        return desk.all(who);
    }

    /** Where a new screen stands and what it is. */
    record Wanted(
            @Nullable DepartmentId department,
            Displays.@Nullable Kind kind,
            @Nullable String label) {}

    @PostMapping("/api/administration/displays")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.ADMINISTRATOR)
    DisplayDesk.NewDisplay make(Caller who, @RequestBody Wanted wanted) {
        if (wanted.department() == null) {
            throw new InvalidInput("attendance.department-missing", "/department");
        }
        if (wanted.kind() == null) {
            throw new InvalidInput("attendance.kind-missing", "/kind");
        }
        return desk.make(who, wanted.department(), wanted.kind(), wanted.label());
    }

    @PostMapping("/api/administration/displays/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void revoke(Caller who, @PathVariable UUID id) {
        desk.revoke(who, id);
    }
}
