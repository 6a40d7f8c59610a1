package org.xinglin.chart;

import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentUse;

/** Papers that stand for an earlier diagnosis. */
@Component
class EvidenceFiles implements AttachmentUse {
    @Override
    public String statement() {
        return """
                select attachment_id from chart.evidence_attachment where attachment_id = any (cast(:ids as uuid[]))
                """;
    }
}
