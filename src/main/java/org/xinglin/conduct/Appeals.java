package org.xinglin.conduct;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.AppointmentId;

/** The patient says why they did not come; the institution decides, and says why. What is removed counts no more at once. */
@Service
class Appeals {
    private static final int LONGEST = 500;
    private final NoShows noShows;
    private final Guardians guardians;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(NoShows noShows, Guardians guardians, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.noShows = noShows;
        this.guardians = guardians;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws AppealOver when it was appealed before */
    @Transactional
    public void appeal(Caller who, AppointmentId id, @Nullable String reason) {
        NoShow missed = noShows.find(id)
                .filter(m -> guardians.mayActFor(who.person(), m.patient()))
                .orElseThrow(() -> new NotFound("conduct.no-such-no-show"));
        if (!noShows.appeal(id, text(reason, "/reason"), clock.instant())) {
            throw new AppealOver("conduct.appealed-before");
        }
        audit.granted(who, "no-show.appeal", "appointment", id.value(), missed.patient(), "own");
    }

    /** @throws AppealOver when it was decided before */
    @Transactional
    public void decide(Caller who, AppointmentId id, boolean accept, @Nullable String note) {
        Instant at = clock.instant();
        NoShow missed = noShows.find(id)
                .filter(m -> m.institution().value().equals(who.institution()))
                .orElseThrow(() -> new NotFound("conduct.no-such-no-show"));
        var how = accept ? NoShow.State.REMOVED : NoShow.State.UPHELD;
        if (!noShows.decide(id, how, text(note, "/note"), who.person(), at)) {
            throw new AppealOver("conduct.decided-before");
        }
        audit.granted(who, "no-show.decide", "appointment", id.value(), missed.patient(), "administration");
        events.publishEvent(new AppealDecided(id, missed.patient(), accept, at));
    }

    private static String text(@Nullable String text, String pointer) {
        String words = Objects.requireNonNullElse(text, "").strip();
        if (words.isEmpty()) {
            throw new InvalidInput("conduct.text-missing", pointer);
        }
        if (words.length() > LONGEST) {
            throw new InvalidInput("conduct.text-too-long", pointer).stating("limit", LONGEST);
        }
        if (words.indexOf(0) >= 0) {
            throw new InvalidInput("conduct.text-malformed", pointer);
        }
        return words;
    }
}
