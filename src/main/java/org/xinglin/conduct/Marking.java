package org.xinglin.conduct;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.attendance.Arrivals;
import org.xinglin.audit.AuditLog;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.ClinicHours;
import org.xinglin.scheduling.DoctorSessions;
import org.xinglin.scheduling.SessionId;

/**
 * Looks at each session once after its end. A session at which nobody checked in proves nothing about anybody, and a
 * stopped one is the institution's doing; neither counts against patients.
 */
@Component
class Marking {
    private static final Logger LOG = LoggerFactory.getLogger(Marking.class);
    private static final Duration BACK = Duration.ofDays(3);
    private static final Duration OVERRUN = Duration.ofHours(2);

    private final NoShows noShows;
    private final Arrivals arrivals;
    private final BookedAppointments booked;
    private final DoctorSessions sessions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Marking(
            NoShows noShows,
            Arrivals arrivals,
            BookedAppointments booked,
            DoctorSessions sessions,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.noShows = noShows;
        this.arrivals = arrivals;
        this.booked = booked;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 30_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; missed appointments wait", e);
        }
    }

    void run(Instant at) {
        for (SessionId session : arrivals.sessions(at.minus(BACK), at.minus(OVERRUN))) {
            if (!noShows.reviewed(session) && over(session, at)) {
                transaction.executeWithoutResult(status -> review(session, at));
            }
        }
    }

    private boolean over(SessionId session, Instant at) {
        return booked.clinic(session)
                .map(ClinicHours::ends)
                .filter(ends -> !ends.plus(OVERRUN).isAfter(at))
                .isPresent();
    }

    private void review(SessionId session, Instant at) {
        if (!noShows.review(session, at) || sessions.stopped(session)) {
            return;
        }
        Set<AppointmentId> came = arrivals.of(session);
        for (BookedAppointment missed : booked.confirmedIn(session)) {
            if (!came.contains(missed.id())) {
                mark(missed, at);
            }
        }
    }

    private void mark(BookedAppointment missed, Instant at) {
        var row = new NoShow(
                missed.id(),
                missed.patient(),
                missed.institution(),
                missed.practitioner(),
                missed.clinicOn(),
                missed.startsAt(),
                at,
                NoShow.State.STANDING,
                null,
                null,
                null);
        if (noShows.mark(row)) {
            audit.system("no-show.mark", "appointment", missed.id().value(), missed.patient());
            events.publishEvent(new NoShowMarked(missed.id(), missed.patient(), missed.startsAt(), at));
        }
    }
}
