package org.xinglin.consultation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    /** Who watches each visit: a ring must not ask a thousand lines whether it is theirs. */
    private final Map<VisitId, Set<Line>> watchers = new ConcurrentHashMap<>();

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
        Line gone = lines.remove(id);
        if (gone != null) {
            List.copyOf(gone.watches.keySet()).forEach(visit -> unwatch(gone, visit));
        }
    }

    /** What happened between the caller's look and the watch is found by looking again. */
    void watch(Line line, VisitId visit, long after) {
        line.watches.put(visit, new Line.Watch(after));
        watchers.compute(visit, (v, lines) -> {
            Set<Line> all = lines == null ? ConcurrentHashMap.newKeySet() : lines;
            all.add(line);
            return all;
        });
        if (!lines.containsKey(line.id())) {
            unwatch(line, visit);
        }
        visits.find(visit).ifPresent(now -> tell(line, now));
    }

    void unwatch(Line line, VisitId visit) {
        line.watches.remove(visit);
        watchers.computeIfPresent(visit, (v, lines) -> {
            lines.remove(line);
            return lines.isEmpty() ? null : lines;
        });
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
        Set<Line> watching = watchers.getOrDefault(visit, Set.of());
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
        watchers.getOrDefault(new VisitId(visit), Set.of()).forEach(l -> l.say(new Frames.Typing(visit, by)));
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
        lists.all(Set.copyOf(watchers.keySet()))
                .forEach(now -> watchers.getOrDefault(now.id(), Set.of()).forEach(line -> tell(line, now)));
    }
}
