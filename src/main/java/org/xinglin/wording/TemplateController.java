package org.xinglin.wording;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The house's own words for text messages and news. */
@RestController
class TemplateController {
    private final WordingReading reading;
    private final Publishing publishing;

    TemplateController(WordingReading reading, Publishing publishing) {
        this.reading = reading;
        this.publishing = publishing;
    }

    record PreviewedText(String text) {}

    @GetMapping("/api/administration/message-templates")
    @AllowedTo(Role.ADMINISTRATOR)
    List<WordingReading.MessageTemplate> templates(Caller who) {
        return reading.all(who);
    }

    @PostMapping("/api/administration/message-templates/preview")
    @AllowedTo(Role.ADMINISTRATOR)
    PreviewedText preview(Caller who, @RequestBody Publishing.TypedTemplate typed) {
        return new PreviewedText(publishing.preview(who, typed));
    }

    @PostMapping("/api/administration/message-templates")
    @AllowedTo(Role.ADMINISTRATOR)
    List<WordingReading.MessageTemplate> publish(Caller who, @RequestBody Publishing.TypedTemplate typed) {
        publishing.publish(who, typed);
        return reading.all(who);
    }

    @PostMapping("/api/administration/message-templates/reset")
    @AllowedTo(Role.ADMINISTRATOR)
    List<WordingReading.MessageTemplate> reset(Caller who, @RequestBody Publishing.TypedTemplate typed) {
        publishing.reset(who, typed);
        return reading.all(who);
    }

    @PostMapping("/api/administration/message-templates/versions/{id}/withdrawal")
    @AllowedTo(Role.ADMINISTRATOR)
    List<WordingReading.MessageTemplate> withdraw(Caller who, @PathVariable UUID id) {
        publishing.withdraw(who, id);
        return reading.all(who);
    }
}
