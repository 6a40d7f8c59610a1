import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One end of a visit: a page that keeps what it said until it hears it back, and that comes back on another node when its own is
 * gone, asking for what follows the last message it knows.
 */
final class ChatEnd {
    private static final Pattern MESSAGE = Pattern.compile("\"seq\" *: *(\\d+) *, *\"clientId\" *: *\"([^\"]+)\"");
    private static final int PAUSE_MILLIS = 50;
    private static final int LONGEST_PAUSE_MILLIS = 2_000;

    private final Chat chat;
    private final String visit;
    private final String headers;
    private final int home;
    private final Map<String, String> unheard = new ConcurrentHashMap<>();
    private final Set<String> heard = new HashSet<>();
    private volatile ChatLine line;
    private volatile boolean over;
    private long seq;
    private long pauseMillis = PAUSE_MILLIS;

    ChatEnd(Chat chat, String visit, Patient who, int home) {
        this.chat = chat;
        this.visit = visit;
        this.headers = who.headers();
        this.home = home;
    }

    int home() {
        return home;
    }

    void say(String clientId, String text) {
        String frame = "{\"type\":\"send\",\"visit\":\"" + visit + "\",\"clientId\":\"" + clientId + "\",\"text\":\"" + text + "\"}";
        unheard.put(clientId, frame);
        ChatLine open = line;
        try {
            if (open != null) {
                open.say(frame);
            }
        } catch (IOException e) {
            // Said again when the page is back.
        }
    }

    int unheard() {
        return unheard.size();
    }

    void live() {
        for (int node = home; !over; node = 1 - node) {
            try (var opened = new ChatLine(chat.port(node), headers)) {
                opened.say("{\"type\":\"watch\",\"visit\":\"" + visit + "\",\"after\":" + seq + "}");
                opened.say("{\"type\":\"ping\"}");
                line = opened;
                for (String frame : unheard.values()) {
                    opened.say(frame);
                }
                while (!over) {
                    hear(opened.hear(), node);
                }
            } catch (IOException e) {
                line = null;
                if (!over) {
                    chat.cutOff(node, e);
                    pause();
                }
            }
        }
    }

    /** Frames of one connection come one after another, so nothing here meets another thread. */
    private void hear(String frame, int node) {
        if (frame.contains("\"type\":\"pong\"")) {
            pauseMillis = PAUSE_MILLIS;
            chat.watching(this, node);
        } else if (frame.contains("\"type\":\"refused\"")) {
            chat.refused(frame);
        } else if (frame.contains("\"type\":\"message\"")) {
            Matcher found = MESSAGE.matcher(frame);
            if (!found.find()) {
                throw new IllegalStateException("not understood: " + frame);
            }
            long number = Long.parseLong(found.group(1));
            boolean twice = !heard.add(found.group(2));
            chat.heard(twice || number <= seq, number > seq + 1);
            seq = Math.max(seq, number);
            if (unheard.remove(found.group(2)) == null && !twice) {
                chat.delivered(found.group(2));
            }
        }
    }

    void close() {
        over = true;
        ChatLine open = line;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            // It is gone already.
        }
    }

    /** As pages do: longer each time, and no two alike. */
    private void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(pauseMillis / 2, pauseMillis + 1));
            pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
