package org.xinglin.rebooking;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.DoctorSessions;

/** Leaves as the institution, or the doctor, sees them: numbers, no patients. */
@Service
class LeaveReading {
    private final Leaves leaves;
    private final Displacements displacements;
    private final DoctorSessions sessions;
    private final Practitioners practitioners;
    private final Clock clock;

    LeaveReading(
            Leaves leaves,
            Displacements displacements,
            DoctorSessions sessions,
            Practitioners practitioners,
            Clock clock) {
        this.leaves = leaves;
        this.displacements = displacements;
        this.sessions = sessions;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    List<LeaveView> of(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("rebooking.no-institution");
        }
        return leaves.of(who.institution(), own(who)).stream().map(this::view).toList();
    }

    private @Nullable PractitionerId own(Caller who) {
        return who.is(Role.ADMINISTRATOR)
                ? null
                : practitioners
                        .ofPerson(who.person())
                        .map(Practitioner::id)
                        .orElseThrow(() -> new NotFound("rebooking.no-such-doctor"));
    }

    LeaveView one(Caller who, LeaveId id) {
        return leaves.find(id)
                .filter(l -> l.institution().value().equals(who.institution()))
                .filter(l ->
                        who.is(Role.ADMINISTRATOR) || l.days().practitioner().equals(own(who)))
                .map(this::view)
                .orElseThrow(() -> new NotFound("rebooking.no-such-leave"));
    }

    private LeaveView view(Leave leave) {
        DoctorSessions.Days days = leave.days();
        return new LeaveView(
                leave.id(),
                days.practitioner(),
                practitioners
                        .find(days.practitioner())
                        .map(p -> new Words(p.name(), p.nameEn()))
                        .orElse(new Words("", "")),
                days.from(),
                days.until(),
                days.part(),
                leave.reason(),
                leave.enteredAt(),
                (int) sessions.of(days).stream()
                        .filter(DoctorSessions.Session::stopped)
                        .count(),
                sessions.booked(days, true, clock.instant()).size(),
                displacements.counted(leave.id()).entrySet().stream()
                        .map(e -> new LeaveView.Outcome(
                                e.getKey().name(), e.getValue().intValue()))
                        .toList());
    }
}
