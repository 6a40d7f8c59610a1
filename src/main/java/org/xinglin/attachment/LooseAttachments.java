package org.xinglin.attachment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.Sql;

/** Uploads that hang on nothing any more: of drafts never sent, of conversations past their time, of papers replaced (PV-10). */
@Component
class LooseAttachments implements Retained {
    private static final int AT_ONCE = 2_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final List<AttachmentUse> uses;

    LooseAttachments(JdbcClient jdbc, List<AttachmentUse> uses) {
        this.jdbc = jdbc;
        this.uses = uses;
    }

    @Override
    public String kind() {
        return "loose-attachment";
    }

    @Override
    public String rule() {
        return "XL-UPLOAD";
    }

    @Override
    public String parameter() {
        return "keepLoose";
    }

    @Override
    public boolean goesByItself() {
        return true;
    }

    @Override
    public Standing standing(Instant border) {
        long all = jdbc.sql("select count(*) from attachment.attachment")
                .query(Long.class)
                .single();
        long due = loose(border, Integer.MAX_VALUE).size();
        return new Standing(all - due, due);
    }

    /** Who takes one up at the same moment wins: their row changed, and this run stops and comes again the next night. */
    @Override
    public int delete(Instant border, int most) {
        List<UUID> loose = loose(border, most);
        jdbc.sql("delete from attachment.content where attachment_id = any (cast(:ids as uuid[]))")
                .param("ids", Sql.texts(loose))
                .update();
        return jdbc.sql("delete from attachment.attachment where id = any (cast(:ids as uuid[]))")
                .param("ids", Sql.texts(loose))
                .update();
    }

    private List<UUID> loose(Instant border, int most) {
        var loose = new ArrayList<UUID>();
        UUID after = FIRST;
        List<UUID> old = old(border, after);
        while (!old.isEmpty() && loose.size() < most) {
            Set<UUID> used = new HashSet<>();
            for (AttachmentUse use : uses) {
                used.addAll(jdbc.sql(use.statement())
                        .param("ids", Sql.texts(old))
                        .query(UUID.class)
                        .list());
            }
            old.stream()
                    .filter(id -> !used.contains(id))
                    .limit(most - loose.size())
                    .forEach(loose::add);
            after = old.getLast();
            old = old(border, after);
        }
        return loose;
    }

    private List<UUID> old(Instant border, UUID after) {
        return jdbc.sql("""
                select id from attachment.attachment where coalesce(asked_at, uploaded_at) < :border and id > :after
                order by id limit :most
                """)
                .param("border", Sql.timestamp(border))
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, n) -> Sql.uuid(row, "id"))
                .list();
    }
}
