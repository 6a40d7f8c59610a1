package org.xinglin.account;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;

/** The devices one is signed in on. */
@RestController
class DeviceController {
    private final OpenSessions open;

    DeviceController(OpenSessions open) {
        this.open = open;
    }

    record Ended(int devices) {}

    @GetMapping("/api/devices")
    @AllowedTo
    List<OpenSessions.Device> devices(Caller caller) {
        return open.of(caller);
    }

    @PostMapping("/api/devices/{id}/sign-out")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller caller, @PathVariable UUID id) {
        open.end(caller, id);
    }

    /** Everywhere but here; the page then offers to sign out here too. */
    @PostMapping("/api/devices/sign-out")
    @AllowedTo
    Ended endOthers(Caller caller) {
        return new Ended(open.endOthers(caller));
    }
}
