package org.xinglin.accreditation;

import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentUse;

/** Papers and contracts of institutions; one that was replaced is not kept. */
@Component
class HouseFiles implements AttachmentUse {
    @Override
    public String statement() {
        return """
                select attachment_id from accreditation.paper where attachment_id = any (cast(:ids as uuid[]))
                union select attachment_id from accreditation.agreement where attachment_id = any (cast(:ids as uuid[]))
                """;
    }
}
