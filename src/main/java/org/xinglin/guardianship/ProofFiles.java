package org.xinglin.guardianship;

import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentUse;

/** Papers that prove a guardian, whatever was decided on them. */
@Component
class ProofFiles implements AttachmentUse {
    @Override
    public String statement() {
        return """
                select file from guardianship.proof, unnest(files) as file
                where files && cast(:ids as uuid[]) and file = any (cast(:ids as uuid[]))
                """;
    }
}
