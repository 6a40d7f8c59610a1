package org.xinglin.attachment;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;

/** Files of the demo region, taken in as an upload would have been then. */
@Component
public final class PlantedAttachments {
    private final Attachments attachments;
    private final Intake intake;

    PlantedAttachments(Attachments attachments, Intake intake) {
        this.attachments = attachments;
        this.intake = intake;
    }

    /** @param content an image or a PDF, cleaned like any upload */
    public AttachmentId plant(UUID id, PersonId owner, String name, byte[] content, Instant at) {
        Intake.Accepted accepted = intake.accept(content);
        var attachment = new Attachment(
                new AttachmentId(id),
                owner,
                FileName.cleaned(name, accepted.mediaType()),
                accepted.mediaType(),
                accepted.bytes().length,
                Uploads.sha256(accepted.bytes()),
                accepted.width(),
                accepted.height(),
                at);
        attachments.add(attachment, accepted.bytes(), accepted.thumbnail());
        return attachment.id();
    }
}
