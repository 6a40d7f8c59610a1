package org.xinglin.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Wording;

/** What goes over the socket; docs/domain/consultation.md is its grammar. */
final class Frames {
    private Frames() {}

    /** Anything a page says; which fields count depends on the type. */
    record Said(
            @Nullable String type,
            @Nullable UUID visit,
            @Nullable Long after,
            @Nullable Long seq,
            @Nullable String clientId,
            @Nullable String text,
            @Nullable UUID attachment) {}

    /** One message, in order of {@code seq} and once on each connection. */
    record Spoken(String type, VisitId visit, Message message) {
        Spoken(VisitId visit, Message message) {
            this("message", visit, message);
        }
    }

    /** How far both sides have read. */
    record Read(String type, VisitId visit, long patient, long practitioner) {
        Read(VisitId visit, Visit.Talk talk) {
            this("read", visit, talk.patientRead(), talk.practitionerRead());
        }
    }

    /** The visit stands elsewhere than before. */
    record Changed(String type, VisitId visit) {
        Changed(VisitId visit) {
            this("changed", visit);
        }
    }

    /** The other side is writing. */
    record Typing(String type, UUID visit, Author by) {
        Typing(UUID visit, Author by) {
            this("typing", visit, by);
        }
    }

    /** A frame was refused; {@code clientId} names the message it carried. */
    record Refused(
            String type, @Nullable UUID visit, @Nullable String clientId, Wording.Refusal problem) {
        Refused(Said said, Wording.Refusal problem) {
            this("refused", said.visit(), said.clientId(), problem);
        }
    }

    /** A word without more: {@code pong}, {@code queue}. */
    record Word(String type) {}
}
