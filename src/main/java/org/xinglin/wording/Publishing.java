package org.xinglin.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** A house writes its own words from a day on, goes back to the standard ones, or takes a planned version back. */
@Service
class Publishing {
    private static final int FURTHEST_DAYS = 366;

    private final Versions versions;
    private final Wordings wordings;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    Publishing(Versions versions, Wordings wordings, Rulebook rulebook, AuditLog audit, Clock clock, Ids ids) {
        this.versions = versions;
        this.wordings = wordings;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Words as they were typed.
     *
     * @param from first day; left out for today
     */
    record TypedTemplate(
            @Nullable TextOccasion occasion,
            @Nullable String zh,
            @Nullable String en,
            @Nullable LocalDate from) {}

    /** The institution somebody administers; refuses {@code wording.no-institution}. */
    static InstitutionId house(Caller who) {
        UUID institution = who.institution();
        if (institution == null) {
            throw new NotFound("wording.no-institution");
        }
        return new InstitutionId(institution);
    }

    /** With sample values; refuses as publishing does. */
    String preview(Caller who, TypedTemplate typed) {
        return checked(typed).shown(occasion(typed).channel(), wordings.samples(house(who)));
    }

    /** Refuses what {@link TemplateCheck} does, and a day that lies behind or too far ahead. */
    @Transactional
    public void publish(Caller who, TypedTemplate typed) {
        keep(who, occasion(typed), checked(typed), typed.from(), "template.publish");
    }

    @Transactional
    public void reset(Caller who, TypedTemplate typed) {
        keep(who, occasion(typed), null, typed.from(), "template.reset");
    }

    /** Refuses {@code wording.no-such-version} and {@code wording.already-in-force}. */
    @Transactional
    public void withdraw(Caller who, UUID id) {
        Instant at = clock.instant();
        InstitutionId house = house(who);
        if (!versions.exists(id, house)) {
            throw new NotFound("wording.no-such-version");
        }
        if (!versions.withdraw(id, house, ChinaTime.dateOf(at), who.person(), at)) {
            throw new InForceAlready();
        }
        audit.granted(who, "template.withdraw", "template", id, null, "administration");
    }

    private void keep(
            Caller who, TextOccasion occasion, @Nullable Template template, @Nullable LocalDate typed, String action) {
        Instant at = clock.instant();
        LocalDate today = ChinaTime.dateOf(at);
        LocalDate from = typed == null ? today : typed;
        if (from.isBefore(today) || from.isAfter(today.plusDays(FURTHEST_DAYS))) {
            throw new InvalidInput("wording.day-impossible", "/from");
        }
        UUID id = ids.next();
        versions.insert(new Versions.Version(id, occasion, template, from, who.person(), at), house(who));
        audit.granted(who, action, "template", id, null, "administration");
    }

    private Template checked(TypedTemplate typed) {
        return TemplateCheck.checked(
                occasion(typed), typed.zh(), typed.en(), rulebook.rulesInForce(clock.instant(), Scope.NATION));
    }

    private static TextOccasion occasion(TypedTemplate typed) {
        if (typed.occasion() == null) {
            throw new InvalidInput("wording.occasion-missing", "/occasion");
        }
        return typed.occasion();
    }
}
