package org.xinglin.accreditation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentUse;
import org.xinglin.kernel.Sql;

/** Papers and contracts of institutions; one that was replaced is not kept. */
@Component
class HouseFiles implements AttachmentUse {
    private final JdbcClient jdbc;

    HouseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> used(Collection<UUID> attachments) {
        return new HashSet<>(jdbc.sql("""
                select attachment_id from accreditation.paper where attachment_id = any (cast(:ids as uuid[]))
                union select attachment_id from accreditation.agreement where attachment_id = any (cast(:ids as uuid[]))
                """)
                .param("ids", Sql.texts(attachments))
                .query(UUID.class)
                .list());
    }
}
