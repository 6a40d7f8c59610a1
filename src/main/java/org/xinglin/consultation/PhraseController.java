package org.xinglin.consultation;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Role;

/** Ready-made sentences for doctors who write to patients. */
@RestController
class PhraseController {
    private final ChatPhrases phrases;

    PhraseController(ChatPhrases phrases) {
        this.phrases = phrases;
    }

    @GetMapping("/api/phrases")
    @AllowedTo(Role.DOCTOR)
    List<ChatPhrases.Group> phrases() {
        return phrases.all();
    }
}
