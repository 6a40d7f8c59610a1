package org.xinglin.attachment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the bytes beside the rows. */
@Component
class DatabaseContentStore implements ContentStore {
    private final JdbcClient jdbc;

    DatabaseContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(AttachmentId id, Variant variant, byte[] bytes) {
        jdbc.sql("""
                insert into attachment.content (attachment_id, variant, bytes) values (:id, :variant, :bytes)
                """)
                .param("id", id.value())
                .param("variant", variant.name())
                .param("bytes", bytes)
                .update();
    }

    @Override
    public byte[] get(AttachmentId id, Variant variant) {
        return jdbc.sql("select bytes from attachment.content where attachment_id = :id and variant = :variant")
                .param("id", id.value())
                .param("variant", variant.name())
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseThrow(NoSuchAttachment::new);
    }
}
