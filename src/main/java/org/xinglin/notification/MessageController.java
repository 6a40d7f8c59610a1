package org.xinglin.notification;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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
import org.xinglin.account.SessionStanding;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Page;

/** The signed-in person's messages. */
@RestController
class MessageController {
    private final MessageReading reading;
    private final Mailbell bell;
    private final SessionStanding standing;

    MessageController(MessageReading reading, Mailbell bell, SessionStanding standing) {
        this.reading = reading;
        this.bell = bell;
        this.standing = standing;
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

    /** Rings when a message came, until the page goes or the session ends. */
    @GetMapping(path = "/api/messages/rings", produces = "text/event-stream")
    @AllowedTo
    void rings(Caller who, HttpServletResponse response) {
        response.setContentType("text/event-stream");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        bell.listen(who.person().value(), standing.of(who), text -> {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        });
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
