package org.xinglin.consultation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Downloads;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The conversation over plain HTTP: for pages without a socket, and for what a socket does not carry. */
@RestController
class TalkController {
    private final Conversation conversation;
    private final Downloads downloads;

    TalkController(Conversation conversation, Downloads downloads) {
        this.conversation = conversation;
        this.downloads = downloads;
    }

    /** Words, or a picture uploaded before. */
    record NewMessage(
            @Nullable String clientId,
            @Nullable String text,
            @Nullable AttachmentId attachment) {}

    /** How far somebody has read. */
    record ReadMark(@Nullable Long seq) {}

    /** What somebody is writing and has not sent. */
    record VisitDraft(@Nullable String text) {}

    @GetMapping("/api/visits/{id}/messages")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    Conversation.ConversationPart messages(
            Caller who, @PathVariable VisitId id, @RequestParam(defaultValue = "0") long after) {
        return conversation.after(who, id, after);
    }

    @PostMapping("/api/visits/{id}/messages")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    Message send(Caller who, @PathVariable VisitId id, @RequestBody NewMessage message) {
        return conversation.send(who, id, message.clientId(), message.text(), message.attachment());
    }

    @PutMapping("/api/visits/{id}/read")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Caller who, @PathVariable VisitId id, @RequestBody ReadMark mark) {
        conversation.read(who, id, mark.seq());
    }

    @GetMapping("/api/visits/{id}/draft")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    VisitDraft draft(Caller who, @PathVariable VisitId id) {
        return new VisitDraft(conversation.draft(who, id));
    }

    @PutMapping("/api/visits/{id}/draft")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepDraft(Caller who, @PathVariable VisitId id, @RequestBody VisitDraft draft) {
        conversation.keepDraft(who, id, draft.text());
    }

    @GetMapping("/api/visits/{id}/attachments/{attachment}")
    @AllowedTo({Role.PATIENT, Role.DOCTOR})
    ResponseEntity<byte[]> image(
            Caller who,
            @PathVariable VisitId id,
            @PathVariable AttachmentId attachment,
            @RequestParam(defaultValue = "false") boolean small) {
        AttachmentId shown = conversation.shown(who, id, attachment);
        return small ? downloads.thumbnail(shown) : downloads.whole(shown);
    }
}
