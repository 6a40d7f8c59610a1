package org.xinglin.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of a visit.
 *
 * @param seq its place in the conversation, without gaps
 * @param clientId what the sender's page called it
 * @param text what was written; of a notice the word {@link Notice} names it by
 */
@Schema(name = "VisitMessage")
record Message(
        long seq,
        String clientId,
        Author author,
        @JsonIgnore @Nullable UUID authorId,
        Kind kind,
        String text,
        @Nullable UUID attachment,
        Instant sentAt) {
    /** Words, a picture, or something the system says. */
    enum Kind {
        TEXT,
        IMAGE,
        NOTICE
    }
}
