package org.xinglin.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Writes changes as server-sent events on the thread of the request, which is a virtual one. */
final class EventStream {
    private EventStream() {}

    static void open(HttpServletResponse response, Changes changes, UUID topic, BooleanSupplier stands) {
        response.setContentType("text/event-stream");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        changes.follow(topic, stands, text -> write(response, text));
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
