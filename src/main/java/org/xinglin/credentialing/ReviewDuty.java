package org.xinglin.credentialing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Who reviews prescriptions when: pharmacists are entered and put on duty, and whether one is on duty now is told (IH-05). */
@Service
class ReviewDuty {
    private static final int WEEK = 7;
    private static final int MOST_DUTIES = 30;
    private final Reviewers reviewers;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    ReviewDuty(Reviewers reviewers, Rulebook rulebook, AuditLog audit, Ids ids, Clock clock) {
        this.reviewers = reviewers;
        this.rulebook = rulebook;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    DutyView of(Caller who) {
        Instant at = clock.instant();
        List<Reviewer> all = reviewers.of(LookingUp.house(who));
        List<String> now = onDuty(all, at);
        boolean enough = now.size() >= rulebook.rulesInForce(at, Scope.NATION).number("IH-05", "onDuty");
        return new DutyView(all, now, enough, enough ? null : next(all, at).orElse(null));
    }

    @Transactional
    public void enter(Caller who, ReviewerRequest wanted) {
        UUID house = LookingUp.house(who);
        Instant at = clock.instant();
        LocalDate to = Texts.day(wanted.licenceTo(), "/licenceTo");
        if (to.isBefore(ChinaTime.dateOf(at))) {
            throw new InvalidInput("credentialing.pharmacist-licence-over", "/licenceTo", "IH-05");
        }
        String third = wanted.thirdParty();
        var reviewer = new Reviewer(
                ids.next(),
                Texts.required(wanted.name(), "/name", 50),
                Texts.required(wanted.certificate(), "/certificate", 40),
                third == null || third.isBlank() ? null : Texts.required(third, "/thirdParty", 100),
                to,
                List.of());
        if (!reviewers.add(house, reviewer, at)) {
            throw new InvalidInput("credentialing.pharmacist-there", "/certificate");
        }
        audit.granted(who, "pharmacist.enter", "pharmacist", reviewer.id(), null, "administration");
    }

    @Transactional
    public void leave(Caller who, UUID id) {
        if (!reviewers.leave(LookingUp.house(who), id, ChinaTime.dateOf(clock.instant()))) {
            throw new NotFound("credentialing.no-such-pharmacist");
        }
        audit.granted(who, "pharmacist.leave", "pharmacist", id, null, "administration");
    }

    @Transactional
    public void plan(Caller who, UUID id, DutyRequest wanted) {
        List<Duty> duties = read(wanted);
        if (!reviewers.plan(LookingUp.house(who), id, duties)) {
            throw new NotFound("credentialing.no-such-pharmacist");
        }
        audit.granted(who, "pharmacist.plan", "pharmacist", id, null, "administration");
    }

    private static List<Duty> read(DutyRequest wanted) {
        var duties = new ArrayList<Duty>();
        List<@Nullable DutyEntry> entries = wanted.duties() == null ? List.of() : wanted.duties();
        if (entries.size() > MOST_DUTIES) {
            throw new InvalidInput("credentialing.too-many-duties", "/duties").stating("limit", MOST_DUTIES);
        }
        for (int i = 0; i < entries.size(); i++) {
            DutyEntry entry = Texts.given(entries.get(i), "/duties/" + i);
            var duty = new Duty(
                    Texts.given(entry.weekday(), "/duties/" + i + "/weekday"),
                    Texts.given(entry.begins(), "/duties/" + i + "/begins"),
                    Texts.given(entry.ends(), "/duties/" + i + "/ends"));
            if (!duty.ends().isAfter(duty.begins())) {
                throw new InvalidInput("credentialing.ends-before-it-begins", "/duties/" + i + "/ends");
            }
            if (duties.stream().anyMatch(duty::overlaps)) {
                throw new InvalidInput("credentialing.duties-overlap", "/duties/" + i + "/begins");
            }
            duties.add(duty);
        }
        return duties;
    }

    /** Somebody whose licence ran out is not on duty, whatever the plan says. */
    static List<String> onDuty(List<Reviewer> all, Instant at) {
        ZonedDateTime now = at.atZone(ChinaTime.ZONE);
        return all.stream()
                .filter(r -> !r.licenceTo().isBefore(now.toLocalDate()))
                .filter(r -> r.duties().stream()
                        .anyMatch(d -> d.weekday() == now.getDayOfWeek()
                                && !now.toLocalTime().isBefore(d.begins())
                                && now.toLocalTime().isBefore(d.ends())))
                .map(Reviewer::name)
                .toList();
    }

    static Optional<Instant> next(List<Reviewer> all, Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        return today.datesUntil(today.plusDays(WEEK + 1))
                .flatMap(day -> all.stream()
                        .filter(r -> !r.licenceTo().isBefore(day))
                        .flatMap(r -> r.duties().stream())
                        .filter(d -> d.weekday() == day.getDayOfWeek())
                        .map(d -> day.atTime(d.begins()).atZone(ChinaTime.ZONE).toInstant()))
                .filter(start -> start.isAfter(at))
                .min(Instant::compareTo);
    }
}
