package org.xinglin.outage;

import java.util.List;
import java.util.UUID;
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

/** The desk's devices and their outages. */
@RestController
class OutageController {
    private final TakingOut taking;
    private final OutageReading reading;

    OutageController(TakingOut taking, OutageReading reading) {
        this.taking = taking;
        this.reading = reading;
    }

    @GetMapping("/api/desk/devices")
    @AllowedTo(Role.ADMINISTRATOR)
    List<OutageView.DeviceRow> devices(Caller who) {
        return reading.devices(who);
    }

    @GetMapping("/api/desk/outages")
    @AllowedTo(Role.ADMINISTRATOR)
    List<OutageView> all(Caller who) {
        return reading.all(who);
    }

    @PostMapping("/api/desk/outages/preview")
    @AllowedTo(Role.ADMINISTRATOR)
    OutageView.OutageEffect preview(Caller who, @RequestBody OutageRequest wanted) {
        return reading.preview(who, wanted);
    }

    @PostMapping("/api/desk/outages")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.ADMINISTRATOR)
    OutageView enter(
            Caller who,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody OutageRequest wanted) {
        return reading.one(who, taking.enter(who, wanted, IdempotencyKey.of(key)));
    }

    @PostMapping("/api/desk/outages/{id}/end")
    @AllowedTo(Role.ADMINISTRATOR)
    OutageView end(Caller who, @PathVariable UUID id) {
        OutageId outage = new OutageId(id);
        taking.end(who, outage);
        return reading.one(who, outage);
    }
}
