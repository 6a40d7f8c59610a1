package org.xinglin.consultation;

import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentUse;

/** Pictures and papers that were sent in a visit. */
@Component
class TalkFiles implements AttachmentUse {
    @Override
    public String statement() {
        return """
                select attachment_id from consultation.message where attachment_id = any (cast(:ids as uuid[]))
                """;
    }
}
