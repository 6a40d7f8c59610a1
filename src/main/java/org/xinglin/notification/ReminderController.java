package org.xinglin.notification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The desk's list of reminders that reached nobody. */
@RestController
class ReminderController {
    private final UndeliveredReading reading;

    ReminderController(UndeliveredReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/desk/undelivered-reminders")
    @AllowedTo(Role.ADMINISTRATOR)
    List<Undelivered> undelivered(Caller who, Locale locale) {
        return reading.of(who, locale);
    }

    @PostMapping("/api/desk/undelivered-reminders/{id}/phoned")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.ADMINISTRATOR)
    void phoned(Caller who, @PathVariable UUID id) {
        reading.phoned(who, id);
    }
}
