package org.xinglin.outage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.DeviceSessions;

/**
 * An administrator takes a device, or all of the house, out of service; its hours stop at once, {@link OutageRun} does the
 * rest. What was stopped can be let go on; whoever was moved stays moved.
 *
 * <p>Refuses days that are over or too far, another house's device, a reason that cannot be kept, and a key used for
 * something else.
 */
@Service
class TakingOut {
    private static final int LONGEST_DAYS = 180;
    private static final int LONGEST_REASON = 200;
    private final Outages outages;
    private final House house;
    private final DeviceSessions sessions;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    TakingOut(Outages outages, House house, DeviceSessions sessions, AuditLog audit, Clock clock, Ids ids) {
        this.outages = outages;
        this.house = house;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public OutageId enter(Caller who, OutageRequest wanted, IdempotencyKey key) {
        Instant at = clock.instant();
        Outage outage = meant(who, wanted, reason(wanted.reason()), at);
        if (!outages.add(outage, key)) {
            return outages.madeBy(who.person(), key)
                    .filter(outage::means)
                    .orElseThrow(IdempotencyKeyReused::new)
                    .id();
        }
        house.devices(outage).forEach(device -> sessions.stop(outage.id().value(), outage.days(device), at));
        audit.granted(who, "outage.enter", "outage", outage.id().value(), null, "administration");
        return outage.id();
    }

    /** Lets what was stopped go on; twice is once. */
    @Transactional
    public void end(Caller who, OutageId id) {
        Instant at = clock.instant();
        UUID institution = house.of(who);
        Outage outage = outages.find(id)
                .filter(o -> o.institution().equals(institution))
                .orElseThrow(() -> new NotFound("outage.no-such-outage"));
        if (outages.end(id, who.person(), at)) {
            house.devices(outage).forEach(device -> sessions.resume(outage.id().value(), outage.days(device), at));
            audit.granted(who, "outage.end", "outage", id.value(), null, "administration");
        }
    }

    /** What the request means, without a reason yet when it is only looked at. */
    Outage meant(Caller who, OutageRequest wanted, String reason, Instant at) {
        UUID institution = house.of(who);
        if (wanted.deviceId() != null) {
            house.require(institution, wanted.deviceId());
        }
        LocalDate today = ChinaTime.dateOf(at);
        LocalDate from = wanted.from();
        if (from == null) {
            throw new InvalidInput("outage.day-missing", "/from");
        }
        if (from.isBefore(today)) {
            throw new InvalidInput("outage.day-over", "/from");
        }
        if (from.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInput("outage.too-far", "/from").stating("days", LONGEST_DAYS);
        }
        return new Outage(
                new OutageId(ids.next()),
                institution,
                wanted.deviceId(),
                from,
                until(wanted, from, today),
                wanted.part(),
                reason,
                who.person(),
                at,
                null);
    }

    private static @Nullable LocalDate until(OutageRequest wanted, LocalDate from, LocalDate today) {
        if (Boolean.TRUE.equals(wanted.lasting())) {
            return null;
        }
        LocalDate until = Objects.requireNonNullElse(wanted.until(), from);
        if (until.isBefore(from)) {
            throw new InvalidInput("outage.ends-before-it-begins", "/until");
        }
        if (until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInput("outage.too-far", "/until").stating("days", LONGEST_DAYS);
        }
        return until;
    }

    private static String reason(@Nullable String text) {
        String reason = Objects.requireNonNullElse(text, "").strip();
        if (reason.isEmpty()) {
            throw new InvalidInput("outage.reason-missing", "/reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput("outage.reason-too-long", "/reason").stating("limit", LONGEST_REASON);
        }
        if (reason.indexOf(0) >= 0) {
            throw new InvalidInput("outage.text-malformed", "/reason");
        }
        return reason;
    }
}
