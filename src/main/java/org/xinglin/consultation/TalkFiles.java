package org.xinglin.consultation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentUse;
import org.xinglin.kernel.Sql;

/** Pictures and papers that were sent in a visit. */
@Component
class TalkFiles implements AttachmentUse {
    private final JdbcClient jdbc;

    TalkFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> used(Collection<UUID> attachments) {
        return new HashSet<>(jdbc.sql("""
                select attachment_id from consultation.message where attachment_id = any (cast(:ids as uuid[]))
                """)
                .param("ids", Sql.texts(attachments))
                .query(UUID.class)
                .list());
    }
}
