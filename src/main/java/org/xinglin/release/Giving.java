package org.xinglin.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.xinglin.directory.LicenceGate;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Rejection;
import org.xinglin.scheduling.Admission;
import org.xinglin.scheduling.Allotting;
import org.xinglin.scheduling.Held;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.ReleasedSessions;
import org.xinglin.scheduling.Standings;

/**
 * Gives the places of a release to a line of tickets, in its order: rules are asked for as many patients at once as there
 * are places, all places are held in one go, and once none is left nobody further back costs anything.
 */
@Component
class Giving {
    /** Rules are asked for so many patients more than there are places, because some will be refused. */
    private static final int MARGIN = 20;

    private final ReleasedSessions sessions;
    private final Admission admission;
    private final Allotting allotting;
    private final LicenceGate licences;

    Giving(ReleasedSessions sessions, Admission admission, Allotting allotting, LicenceGate licences) {
        this.sessions = sessions;
        this.admission = admission;
        this.allotting = allotting;
        this.licences = licences;
    }

    /** Tickets with their outcome, why rules refused some, and how many places are left. */
    record Round(List<Ticket> decided, Map<TicketId, Rejection> refusals, int left) {}

    Round give(Release release, List<Ticket> line, Instant at) {
        List<ReleasedSession> open = practised(release, at);
        var allotment = new Allotment(
                open, sessions.free(open.stream().map(ReleasedSession::id).toList(), at));
        var lots = new LinkedHashMap<Ticket, Allotment.Lot>();
        for (int from = 0; from < line.size(); ) {
            int to = allotment.places() == 0 ? line.size() : Math.min(line.size(), from + allotment.places() + MARGIN);
            List<Ticket> next = line.subList(from, to);
            Standings standings = allotment.places() == 0
                    ? null
                    : admission.standings(next.stream().map(Ticket::patient).toList(), open, at);
            for (Ticket ticket : next) {
                lots.put(
                        ticket,
                        allotment.next(
                                ticket,
                                (t, session) -> standings == null
                                        ? Optional.empty()
                                        : standings.refusal(t.patient(), session)));
            }
            from = to;
        }
        return written(lots, allotment.places(), at);
    }

    private Round written(Map<Ticket, Allotment.Lot> lots, int left, Instant at) {
        var awards = new ArrayList<Allotting.Award>();
        var winners = new ArrayList<Ticket>();
        var decided = new ArrayList<Ticket>(lots.size());
        var refusals = new HashMap<TicketId, Rejection>();
        lots.forEach((ticket, lot) -> {
            if (lot.slot() != null) {
                winners.add(ticket);
                awards.add(new Allotting.Award(
                        lot.slot(),
                        ticket.patient(),
                        ticket.joinedBy(),
                        new IdempotencyKey("line-" + ticket.id() + "-" + ticket.place())));
                return;
            }
            Rejection refusal = lot.refusal();
            if (refusal != null) {
                refusals.put(ticket.id(), refusal);
            }
            decided.add(ticket.missed(
                    refusal == null
                            ? String.valueOf(lot.miss())
                            : refusal.rule() == null ? refusal.code() : refusal.rule()));
        });
        List<Held> held = allotting.place(awards, at).orElseThrow(Overtaken::new);
        for (int i = 0; i < held.size(); i++) {
            Held one = held.get(i);
            decided.add(winners.get(i)
                    .won(new Ticket.Won(
                            one.id(),
                            one.slotId(),
                            one.startsAt(),
                            one.endsAt(),
                            // What is drawn costs the announced price, so there is always something to pay.
                            Objects.requireNonNull(one.paymentNo()),
                            one.payBy())));
        }
        return new Round(decided, refusals, left);
    }

    /** The release's sessions whose doctor may see patients now. */
    List<ReleasedSession> practised(Release release, Instant at) {
        var refused = new HashMap<PractitionerId, Boolean>();
        return sessions.of(release.department(), release.opensAt()).stream()
                .filter(ReleasedSession::inRelease)
                .filter(s -> !refused.computeIfAbsent(s.practitioner(), doctor -> mayNotPractise(doctor, at)))
                .toList();
    }

    private boolean mayNotPractise(PractitionerId doctor, Instant at) {
        try {
            licences.requireMayPractise(doctor, at);
            return false;
        } catch (Rejection refused) {
            return true;
        }
    }

    /** A place or a patient's half day was taken by somebody else between looking and writing. */
    private static final class Overtaken extends ConcurrencyFailureException {
        Overtaken() {
            super("overtaken");
        }
    }
}
