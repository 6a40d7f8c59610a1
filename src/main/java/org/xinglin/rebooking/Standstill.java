package org.xinglin.rebooking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.DoctorSessions;

/**
 * A doctor who may not work at present is away like one on leave, entered by the system: sessions stop, whoever is booked is
 * moved or paid back and told. Ends as soon as they may work again.
 */
@Service
public class Standstill {
    /** Who entered it: nobody. */
    static final PersonId SYSTEM = new PersonId(new UUID(0, 0));

    private static final int DAYS = 60;
    private static final Words STOPPED = new Words("停诊", "No clinic");
    private static final String REASON = "执业条件不满足，系统自动停诊";
    private final Leaves leaves;
    private final DoctorSessions sessions;
    private final Practitioners practitioners;
    private final AuditLog audit;
    private final Ids ids;

    Standstill(Leaves leaves, DoctorSessions sessions, Practitioners practitioners, AuditLog audit, Ids ids) {
        this.leaves = leaves;
        this.sessions = sessions;
        this.practitioners = practitioners;
        this.audit = audit;
        this.ids = ids;
    }

    /** Doctors with a session that is open today or later. */
    public List<PractitionerId> working(LocalDate today) {
        return sessions.withOpen(today);
    }

    /** Doctors whom the system keeps away. */
    public List<PractitionerId> still(LocalDate today) {
        return leaves.bySystem(SYSTEM, today);
    }

    /** From today on; beginning it twice the same day changes nothing, on any number of nodes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(PractitionerId doctor, Instant at) {
        Practitioner who = practitioners.require(doctor);
        LocalDate today = ChinaTime.dateOf(at);
        var leave = new Leave(
                new LeaveId(ids.next()),
                who.institution(),
                new DoctorSessions.Days(doctor, today, today.plusDays(DAYS), null),
                REASON,
                SYSTEM,
                at);
        // A key of its own: what is open once is kept by an index, and a doctor may lapse, be renewed and lapse again
        // at once.
        boolean first = leaves.bySystem(SYSTEM, today).stream().noneMatch(doctor::equals)
                && leaves.add(leave, IdempotencyKey.of("lapse-" + leave.id()));
        if (first) {
            audit.system("leave.enter", "leave", leave.id().value(), null);
        }
        sessions.stop(leave.days(), STOPPED, at);
    }

    /** The sessions that this stopped are on offer again, as far as no other leave keeps them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(PractitionerId doctor, Instant at) {
        for (Leave leave : leaves.endBySystem(SYSTEM, doctor, at)) {
            sessions.resume(leave.days(), at);
            audit.system("leave.end", "leave", leave.id().value(), null);
        }
    }
}
