package org.xinglin.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.attachment.Attachment;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Attachments;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.triage.RedFlags;

/** What the two sides of a visit say to each other. */
@Service
@Transactional
class Conversation {
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final int MOST_AT_ONCE = 200;

    private final Parties parties;
    private final Visits visits;
    private final Messages messages;
    private final Attachments attachments;
    private final Texts texts;
    private final RedFlags redFlags;
    private final SpokenPromises spoken;
    private final Trace trace;
    private final Bell bell;
    private final Clock clock;

    Conversation(
            Parties parties,
            Visits visits,
            Messages messages,
            Attachments attachments,
            Texts texts,
            RedFlags redFlags,
            SpokenPromises spoken,
            Trace trace,
            Bell bell,
            Clock clock) {
        this.parties = parties;
        this.visits = visits;
        this.messages = messages;
        this.attachments = attachments;
        this.texts = texts;
        this.redFlags = redFlags;
        this.spoken = spoken;
        this.trace = trace;
        this.bell = bell;
        this.clock = clock;
    }

    /** A part of a conversation with both read marks. */
    record ConversationPart(List<Message> messages, long lastSeq, long patientRead, long practitionerRead) {}

    /**
     * Says something, once: the same {@code clientId} again gives the message it became.
     *
     * @param text words, or null for a picture
     * @param attachment a picture the caller uploaded, or null for words
     */
    Message send(
            Caller who,
            VisitId id,
            @Nullable String clientId,
            @Nullable String text,
            @Nullable AttachmentId attachment) {
        if (clientId == null || !CLIENT_ID.matcher(clientId).matches()) {
            throw new InvalidInput("consultation.malformed-client-id", "/clientId");
        }
        Parties.Seat seat = parties.lock(who, id);
        var before = messages.sent(id, seat.side(), clientId);
        if (before.isPresent()) {
            return before.get();
        }
        Message unsent =
                attachment == null ? words(who, seat, clientId, text) : picture(who, seat, clientId, attachment);
        requireMaySpeak(seat, unsent.sentAt());
        spoken.before(seat, unsent);
        Message sent = messages.append(id, unsent);
        trace.granted(who, "visit.say", seat.visit());
        bell.ring(seat.visit());
        if (seat.visit().state() == VisitState.WAITING || seat.side() == Author.PATIENT) {
            bell.ringQueue(seat.visit());
        }
        if (seat.side() == Author.PATIENT && !redFlags.in(sent.text()).isEmpty()) {
            visits.flagged(id, sent.sentAt());
            trace.system("visit.red-flag", seat.visit());
            trace.say(seat.visit(), Notice.EMERGENCY);
        }
        return sent;
    }

    private Message words(Caller who, Parties.Seat seat, String clientId, @Nullable String text) {
        String said = texts.required(text, "/text", "message");
        return unsent(who, seat, clientId, Message.Kind.TEXT, said, null);
    }

    private Message picture(Caller who, Parties.Seat seat, String clientId, AttachmentId id) {
        Attachment uploaded = attachments
                .findOwn(id, who.person())
                .orElseThrow(() -> new InvalidInput("consultation.no-such-image", "/attachment"));
        if (!uploaded.isImage()) {
            throw new InvalidInput("consultation.not-an-image", "/attachment", "XL-UPLOAD");
        }
        return unsent(who, seat, clientId, Message.Kind.IMAGE, "", id.value());
    }

    private Message unsent(
            Caller who, Parties.Seat seat, String clientId, Message.Kind kind, String text, @Nullable UUID attachment) {
        return new Message(0, clientId, seat.side(), who.person().value(), kind, text, attachment, clock.instant());
    }

    private static void requireMaySpeak(Parties.Seat seat, Instant at) {
        Visit visit = seat.visit();
        boolean ranOut = visit.state() == VisitState.IN_VISIT && visit.ranOut(at);
        if (visit.state().over() || ranOut) {
            throw new VisitOver(ranOut ? VisitState.CLOSED : visit.state());
        }
        visit.require(VisitState.WAITING, VisitState.IN_VISIT);
        if (seat.side() == Author.PRACTITIONER && visit.state() == VisitState.WAITING) {
            throw new AcceptFirst();
        }
        int most = visit.terms().exchanges();
        if (seat.side() == Author.PATIENT
                && most > 0
                && visit.talk().newQuestion()
                && visit.talk().exchangesUsed() >= most) {
            throw new NoExchangesLeft(most);
        }
    }

    ConversationPart after(Caller who, VisitId id, long seq) {
        if (seq < 0) {
            throw new InvalidInput("consultation.bad-seq", "/after");
        }
        Parties.Seat seat = parties.seat(who, id);
        trace.granted(who, "visit.read", seat.visit());
        Visit.Talk talk = seat.visit().talk();
        return new ConversationPart(
                messages.after(id, seq, MOST_AT_ONCE), talk.lastSeq(), talk.patientRead(), talk.practitionerRead());
    }

    void read(Caller who, VisitId id, @Nullable Long seq) {
        if (seq == null || seq < 0) {
            throw new InvalidInput("consultation.bad-seq", "/seq");
        }
        Parties.Seat seat = parties.seat(who, id);
        if (messages.read(id, seat.side(), seq)) {
            bell.ring(seat.visit());
        }
    }

    void typing(Caller who, VisitId id) {
        Parties.Seat seat = parties.seat(who, id);
        if (seat.visit().state() == VisitState.IN_VISIT) {
            bell.ringTyping(id, seat.side());
        }
    }

    String draft(Caller who, VisitId id) {
        parties.seat(who, id);
        return messages.draft(id, who.person().value());
    }

    void keepDraft(Caller who, VisitId id, @Nullable String text) {
        String kept = texts.optional(text, "/text", "message");
        parties.seat(who, id);
        messages.keepDraft(id, who.person().value(), kept, clock.instant());
    }

    /** Lets a party of the visit see a picture of its conversation. */
    AttachmentId shown(Caller who, VisitId id, AttachmentId attachment) {
        Parties.Seat seat = parties.seat(who, id);
        if (!messages.shows(id, attachment.value())) {
            throw new NotFound("consultation.no-such-image");
        }
        trace.granted(who, "visit.read-image", seat.visit());
        return attachment;
    }
}
