package org.xinglin.guardianship;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.attachment.AttachmentUse;
import org.xinglin.kernel.Sql;

/** Papers that prove a guardian, whatever was decided on them. */
@Component
class ProofFiles implements AttachmentUse {
    private final JdbcClient jdbc;

    ProofFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> used(Collection<UUID> attachments) {
        return new HashSet<>(jdbc.sql("""
                select file from guardianship.proof, unnest(files) as file
                where files && cast(:ids as uuid[]) and file = any (cast(:ids as uuid[]))
                """)
                .param("ids", Sql.texts(attachments))
                .query(UUID.class)
                .list());
    }
}
