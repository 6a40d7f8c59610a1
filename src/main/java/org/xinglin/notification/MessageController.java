package org.xinglin.notification;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Page;

/** The signed-in person's messages. */
@RestController
class MessageController {
    private final MessageReading reading;

    MessageController(MessageReading reading) {
        this.reading = reading;
    }

    /** @param count at most 100 */
    record UnreadCount(int count) {}

    @GetMapping("/api/messages")
    @AllowedTo
    Page<MessageReading.MessageView> messages(
            Caller who, @RequestParam(required = false) @Nullable UUID after, Locale locale) {
        return reading.of(who.person(), after, locale);
    }

    @GetMapping("/api/messages/unread")
    @AllowedTo
    UnreadCount unread(Caller who) {
        return new UnreadCount(reading.unread(who.person()));
    }

    @PostMapping("/api/messages/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo
    void read(Caller who, @PathVariable UUID id) {
        reading.read(who.person(), id);
    }

    @PostMapping("/api/messages/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo
    void readAll(Caller who) {
        reading.readAll(who.person());
    }
}
