package org.xinglin.consultation;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.xinglin.kernel.Caller;
import tools.jackson.databind.json.JsonMapper;

/** One page's connection: who is behind it, what it watches, and how far it has been told. */
final class Line {
    private static final int SEND_MILLIS = 10_000;
    private static final int BUFFER_BYTES = 1_048_576;
    /** In characters; a message may have 4,000 (XL-TEXT), and its refusal must know what it refuses. */
    private static final int LONGEST_FRAME = 64 * 1024;

    private final WebSocketSession socket;
    private final JsonMapper json;
    final Caller caller;
    final BooleanSupplier stands;
    final Locale language;
    final Map<VisitId, Watch> watches = new ConcurrentHashMap<>();
    volatile boolean watchesQueue;
    private final StringBuilder begun = new StringBuilder();

    Line(WebSocketSession socket, Caller caller, BooleanSupplier stands, Locale language, JsonMapper json) {
        this.socket = new ConcurrentWebSocketSessionDecorator(socket, SEND_MILLIS, BUFFER_BYTES);
        this.caller = caller;
        this.stands = stands;
        this.language = language;
        this.json = json;
    }

    /** How far one visit has been told on this line; guarded by itself, so that messages leave in order. */
    static final class Watch {
        long seq;

        @Nullable
        VisitState state;

        long patientRead = -1;
        long practitionerRead = -1;

        Watch(long seq) {
            this.seq = seq;
        }
    }

    /** A frame once its last part is there; a page that says more than anybody may is cut off. */
    Optional<String> hear(String part, boolean last) {
        if (begun.length() + part.length() > LONGEST_FRAME) {
            close(CloseStatus.TOO_BIG_TO_PROCESS);
            return Optional.empty();
        }
        if (last && begun.isEmpty()) {
            return Optional.of(part);
        }
        begun.append(part);
        if (!last) {
            return Optional.empty();
        }
        String whole = begun.toString();
        begun.setLength(0);
        begun.trimToSize();
        return Optional.of(whole);
    }

    String id() {
        return socket.getId();
    }

    /** Says a frame; a line that cannot take it is closed, and its page comes back asking for what it missed. */
    void say(Object frame) {
        try {
            if (socket.isOpen()) {
                socket.sendMessage(new TextMessage(json.writeValueAsString(frame)));
            }
        } catch (IOException | RuntimeException e) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    void close(CloseStatus why) {
        try {
            socket.close(why);
        } catch (IOException e) {
            // It is gone already.
        }
    }

    UUID person() {
        return caller.person().value();
    }
}
