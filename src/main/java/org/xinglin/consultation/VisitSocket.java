package org.xinglin.consultation;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.xinglin.account.SessionStanding;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with the pages over {@code /ws/visits}; everything it can do can be done over HTTP as well. */
@Component
class VisitSocket extends TextWebSocketHandler {
    static final String CALLER = "caller";
    static final String LANGUAGE = "language";
    private static final Logger LOG = LoggerFactory.getLogger(VisitSocket.class);

    /** Fewer than connections: the frames of a crowd wait for their turn; left to fail, they would come back as new pages. */
    private static final int AT_ONCE = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Switchboard switchboard;
    private final Conversation conversation;
    private final Parties parties;
    private final Trace trace;
    private final Wording wording;
    private final SessionStanding standing;
    private final JsonMapper json;

    VisitSocket(
            Switchboard switchboard,
            Conversation conversation,
            Parties parties,
            Trace trace,
            Wording wording,
            SessionStanding standing,
            JsonMapper json) {
        this.switchboard = switchboard;
        this.conversation = conversation;
        this.parties = parties;
        this.trace = trace;
        this.wording = wording;
        this.standing = standing;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var caller = (Caller) Objects.requireNonNull(session.getAttributes().get(CALLER));
        var language = (Locale) Objects.requireNonNull(session.getAttributes().get(LANGUAGE));
        switchboard.join(new Line(session, caller, standing.of(caller), language, json));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        switchboard.leave(session.getId());
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) {
        Line line = switchboard.line(session.getId());
        line.hear(part.getPayload(), part.isLast()).ifPresent(frame -> hear(line, frame));
    }

    private void hear(Line line, String frame) {
        Frames.Said said = new Frames.Said(null, null, null, null, null, null, null);
        try {
            said = json.readValue(frame, Frames.Said.class);
            inTurn(line, said);
        } catch (Rejection refused) {
            line.say(new Frames.Refused(said, wording.say(refused, line.language)));
        } catch (JacksonException | NullPointerException malformed) {
            line.say(new Frames.Refused(
                    said, wording.say(new InvalidInput("consultation.bad-frame", ""), line.language)));
        } catch (RuntimeException fault) {
            // The page comes back and asks for what it missed.
            LOG.error("A frame failed", fault);
            line.close(CloseStatus.SERVER_ERROR);
        }
    }

    private void inTurn(Line line, Frames.Said said) {
        turns.acquireUninterruptibly();
        try {
            hear(line, said);
        } finally {
            turns.release();
        }
    }

    private void hear(Line line, Frames.Said said) {
        switch (String.valueOf(said.type())) {
            case "ping" -> line.say(new Frames.Word("pong"));
            case "watch" -> watch(line, said);
            case "unwatch" -> switchboard.unwatch(line, visit(said));
            case "watch-queue" -> line.watchesQueue = line.caller.is(Role.DOCTOR);
            case "send" ->
                conversation.send(
                        line.caller,
                        visit(said),
                        said.clientId(),
                        said.text(),
                        said.attachment() == null ? null : new AttachmentId(said.attachment()));
            case "read" -> conversation.read(line.caller, visit(said), said.seq());
            case "typing" -> conversation.typing(line.caller, visit(said));
            default -> throw new InvalidInput("consultation.bad-frame", "/type");
        }
    }

    private void watch(Line line, Frames.Said said) {
        long after = said.after() == null ? 0 : Math.max(0, said.after());
        Visit visit = parties.seat(line.caller, visit(said)).visit();
        trace.granted(line.caller, "visit.read", visit);
        switchboard.watch(line, visit.id(), after);
    }

    private static VisitId visit(Frames.Said said) {
        if (said.visit() == null) {
            throw new InvalidInput("consultation.bad-frame", "/visit");
        }
        return new VisitId(said.visit());
    }
}
