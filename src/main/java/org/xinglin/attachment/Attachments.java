package org.xinglin.attachment;

import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/**
 * What was uploaded. Whoever shows an attachment to others than its uploader does so on a path of its own, after its own
 * access check, with {@link Downloads}.
 */
@Component
public final class Attachments {
    private static final String COLUMNS =
            "id, owner_id, file_name, media_type, size, sha256, width, height, uploaded_at";
    private static final RowMapper<Attachment> ATTACHMENT = (row, n) -> new Attachment(
            new AttachmentId(Sql.uuid(row, "id")),
            new PersonId(Sql.uuid(row, "owner_id")),
            row.getString("file_name"),
            row.getString("media_type"),
            row.getLong("size"),
            HexFormat.of().formatHex(row.getBytes("sha256")),
            row.getObject("width", Integer.class),
            row.getObject("height", Integer.class),
            Sql.instant(row, "uploaded_at"));

    private final JdbcClient jdbc;
    private final ContentStore store;
    private final Clock clock;

    Attachments(JdbcClient jdbc, ContentStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    public Optional<Attachment> find(AttachmentId id) {
        return jdbc.sql("select " + COLUMNS + " from attachment.attachment where id = :id")
                .param("id", id.value())
                .query(ATTACHMENT)
                .optional();
    }

    /** Rejects {@code attachment.no-such-attachment}. */
    public Attachment require(AttachmentId id) {
        return find(id).orElseThrow(NoSuchAttachment::new);
    }

    /** The upload of this person; another's is refused like one that does not exist. */
    public Attachment requireOwn(AttachmentId id, PersonId owner) {
        return findOwn(id, owner).orElseThrow(NoSuchAttachment::new);
    }

    /** Who asks for their own upload now keeps it from going as loose; the changed row also stops a deletion under way. */
    public Optional<Attachment> findOwn(AttachmentId id, PersonId owner) {
        return jdbc.sql(
                        "update attachment.attachment set asked_at = :now where id = :id and owner_id = :owner returning "
                                + COLUMNS)
                .param("now", Sql.timestamp(clock.instant()))
                .param("id", id.value())
                .param("owner", owner.value())
                .query(ATTACHMENT)
                .optional();
    }

    public List<Attachment> all(Collection<AttachmentId> ids) {
        return jdbc.sql("select " + COLUMNS
                        + " from attachment.attachment where id = any(:ids) order by uploaded_at, id")
                .param("ids", ids.stream().map(AttachmentId::value).toArray(java.util.UUID[]::new))
                .query(ATTACHMENT)
                .list();
    }

    public byte[] content(AttachmentId id) {
        return store.get(id, Variant.ORIGINAL);
    }

    byte[] thumbnail(AttachmentId id) {
        return store.get(id, Variant.THUMBNAIL);
    }

    void add(Attachment attachment, byte[] bytes, byte @Nullable [] thumbnail) {
        jdbc.sql("""
                insert into attachment.attachment (id, owner_id, file_name, media_type, size, sha256, width, height, uploaded_at)
                values (:id, :owner, :fileName, :mediaType, :size, :sha256, :width, :height, :at)
                """)
                .param("id", attachment.id().value())
                .param("owner", attachment.owner().value())
                .param("fileName", attachment.fileName())
                .param("mediaType", attachment.mediaType())
                .param("size", attachment.size())
                .param("sha256", HexFormat.of().parseHex(attachment.sha256()))
                .param("width", attachment.width())
                .param("height", attachment.height())
                .param("at", Sql.timestamp(attachment.uploadedAt()))
                .update();
        store.put(attachment.id(), Variant.ORIGINAL, bytes);
        if (thumbnail != null) {
            store.put(attachment.id(), Variant.THUMBNAIL, thumbnail);
        }
    }
}
