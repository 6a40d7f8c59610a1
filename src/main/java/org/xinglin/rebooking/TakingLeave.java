package org.xinglin.rebooking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.DoctorSessions;

/** An administrator, or the doctor, enters a leave; the sessions stop at once, {@link LeaveRun} does the rest. */
@Service
public class TakingLeave {
    private static final int LONGEST_DAYS = 180;
    private static final int LONGEST_REASON = 200;
    private static final Words STOPPED = new Words("停诊", "No clinic");
    private final Leaves leaves;
    private final DoctorSessions sessions;
    private final EqualPlaces equal;
    private final Practitioners practitioners;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    TakingLeave(
            Leaves leaves,
            DoctorSessions sessions,
            EqualPlaces equal,
            Practitioners practitioners,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.leaves = leaves;
        this.sessions = sessions;
        this.equal = equal;
        this.practitioners = practitioners;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** What it would do now; changes nothing. */
    LeaveView.Preview preview(Caller who, LeaveRequest wanted) {
        Instant at = clock.instant();
        DoctorSessions.Days days = days(doctor(who, wanted), wanted, at);
        List<BookedAppointment> booked = sessions.booked(days, false, at);
        List<BookedAppointment> paid =
                booked.stream().filter(BookedAppointment::confirmed).toList();
        int movable = equal.movable(paid, days, at);
        int open = (int) sessions.of(days).stream().filter(s -> !s.stopped()).count();
        return new LeaveView.Preview(open, booked.size(), movable, paid.size() - movable, booked.size() - paid.size());
    }

    @Transactional
    public LeaveId enter(Caller who, LeaveRequest wanted, IdempotencyKey key) {
        Instant at = clock.instant();
        Practitioner doctor = doctor(who, wanted);
        var leave = new Leave(
                new LeaveId(ids.next()),
                doctor.institution(),
                days(doctor, wanted, at),
                reason(wanted.reason()),
                who.person(),
                at);
        if (!leaves.add(leave, key)) {
            return leaves.madeBy(who.person(), key)
                    .filter(made -> made.days().equals(leave.days()))
                    .orElseThrow(IdempotencyKeyReused::new)
                    .id();
        }
        sessions.stop(leave.days(), STOPPED, at);
        audit.granted(who, "leave.enter", "leave", leave.id().value(), null, "administration");
        return leave.id();
    }

    private Practitioner doctor(Caller who, LeaveRequest wanted) {
        if (who.is(Role.ADMINISTRATOR)) {
            if (wanted.practitionerId() == null) {
                throw new InvalidInput("rebooking.doctor-missing", "/practitionerId");
            }
            return practitioners
                    .find(wanted.practitionerId())
                    .filter(p -> p.institution().value().equals(who.institution()))
                    .orElseThrow(() -> new NotFound("rebooking.no-such-doctor"));
        }
        return practitioners
                .ofPerson(who.person())
                .filter(p -> wanted.practitionerId() == null || p.id().equals(wanted.practitionerId()))
                .orElseThrow(() -> new NotFound("rebooking.no-such-doctor"));
    }

    private static DoctorSessions.Days days(Practitioner doctor, LeaveRequest wanted, Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        LocalDate from = day(wanted.from(), "/from");
        LocalDate until = day(wanted.until() == null ? wanted.from() : wanted.until(), "/until");
        if (from.isBefore(today)) {
            throw new InvalidInput("rebooking.day-over", "/from");
        }
        if (until.isBefore(from)) {
            throw new InvalidInput("rebooking.ends-before-it-begins", "/until");
        }
        if (until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInput("rebooking.leave-too-long", "/until").stating("days", LONGEST_DAYS);
        }
        return new DoctorSessions.Days(doctor.id(), from, until, wanted.part());
    }

    private static LocalDate day(@Nullable LocalDate day, String pointer) {
        if (day == null) {
            throw new InvalidInput("rebooking.day-missing", pointer);
        }
        return day;
    }

    /** A reason that can be stored and read. */
    static String reason(@Nullable String text) {
        String reason = Objects.requireNonNullElse(text, "").strip();
        if (reason.isEmpty()) {
            throw new InvalidInput("rebooking.reason-missing", "/reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput("rebooking.reason-too-long", "/reason").stating("limit", LONGEST_REASON);
        }
        if (reason.indexOf(0) >= 0) {
            throw new InvalidInput("rebooking.text-malformed", "/reason");
        }
        return reason;
    }
}
