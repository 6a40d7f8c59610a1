package org.xinglin.consultation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/**
 * The open lines of this node. A line is told the difference between what it knows and what the database says, so it makes
 * no difference who rang, how often, or whether a ring was lost: a sweep every two seconds finds what a lost ring left.
 */
@Component
class Switchboard {
    private static final int MOST_AT_ONCE = 200;

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Visits visits;
    private final VisitLists lists;
    private final Messages messages;

    Switchboard(Visits visits, VisitLists lists, Messages messages) {
        this.visits = visits;
        this.lists = lists;
        this.messages = messages;
    }

    void join(Line line) {
        lines.put(line.id(), line);
    }

    void leave(String id) {
        lines.remove(id);
    }

    Line line(String id) {
        Line line = lines.get(id);
        if (line == null) {
            throw new IllegalStateException("no line " + id);
        }
        return line;
    }

    /** Brings everybody here who watches the visit up to date. */
    void rung(VisitId visit) {
        List<Line> watching = lines.values().stream()
                .filter(l -> l.watches.containsKey(visit))
                .toList();
        if (!watching.isEmpty()) {
            visits.find(visit).ifPresent(now -> watching.forEach(line -> tell(line, now)));
        }
    }

    void queueRung(UUID practitioner) {
        lines.values().stream()
                .filter(l -> l.watchesQueue && l.person().equals(practitioner))
                .forEach(l -> l.say(new Frames.Word("queue")));
    }

    void typing(UUID visit, Author by) {
        var id = new VisitId(visit);
        lines.values().stream()
                .filter(l -> l.watches.containsKey(id))
                .forEach(l -> l.say(new Frames.Typing(visit, by)));
    }

    /** Tells one line what it does not know of a visit it watches. */
    void tell(Line line, Visit now) {
        Line.Watch watch = line.watches.get(now.id());
        if (watch == null) {
            return;
        }
        synchronized (watch) {
            while (watch.seq < now.talk().lastSeq()) {
                List<Message> missed = messages.after(now.id(), watch.seq, MOST_AT_ONCE);
                if (missed.isEmpty()) {
                    break;
                }
                for (Message message : missed) {
                    line.say(new Frames.Spoken(now.id(), message));
                    watch.seq = message.seq();
                }
            }
            tellMarks(line, watch, now);
        }
    }

    private static void tellMarks(Line line, Line.Watch watch, Visit now) {
        Visit.Talk talk = now.talk();
        if (talk.patientRead() > watch.patientRead || talk.practitionerRead() > watch.practitionerRead) {
            watch.patientRead = Math.max(talk.patientRead(), watch.patientRead);
            watch.practitionerRead = Math.max(talk.practitionerRead(), watch.practitionerRead);
            line.say(new Frames.Read(now.id(), talk));
        }
        if (watch.state != null && watch.state != now.state()) {
            line.say(new Frames.Changed(now.id()));
        }
        watch.state = now.state();
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    void sweep() {
        lines.values().stream()
                .filter(line -> !line.stands.getAsBoolean())
                .forEach(line -> line.close(CloseStatus.POLICY_VIOLATION.withReason("signed out")));
        Set<VisitId> watched = lines.values().stream()
                .flatMap(line -> line.watches.keySet().stream())
                .collect(Collectors.toSet());
        lists.all(watched).forEach(now -> lines.values().forEach(line -> tell(line, now)));
    }
}
