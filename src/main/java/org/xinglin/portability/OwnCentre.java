package org.xinglin.portability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** What is kept about a person, how much of it, and until when; what stands in it is in the copy. */
@Service
class OwnCentre {
    private static final int COPIES = 10;

    private final Gathering gathering;
    private final Copies copies;
    private final Guardians guardians;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    OwnCentre(Gathering gathering, Copies copies, Guardians guardians, Rulebook rulebook, AuditLog audit, Clock clock) {
        this.gathering = gathering;
        this.copies = copies;
        this.guardians = guardians;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param left how many copies may still be taken today */
    record CentreView(List<KeptPart> parts, List<Keeping> keeping, List<TakenCopy> copies, int left) {}

    /** @param rows how much there is */
    record KeptPart(String code, String title, int rows) {}

    /**
     * Until when something is kept.
     *
     * @param years how long
     * @param until the day it may go, counted from the newest row; null while there is none
     */
    record Keeping(
            String kind, String rule, int years, @Nullable LocalDate until) {}

    /** A copy taken before. */
    record TakenCopy(String copyNo, String code, CopyForm form, Instant madeAt) {}

    @Transactional
    public CentreView of(Caller who, @Nullable PersonId patient, Locale locale) {
        PersonId person = patient == null ? who.person() : patient;
        guardians.requireMayActFor(who, person);
        Instant at = clock.instant();
        RulesInForce rules = rulebook.rulesInForce(at, Scope.NATION);
        List<OwnRows.Part> parts = gathering.of(who, person);
        audit.granted(
                who,
                "own-copy.look",
                "person",
                person.value(),
                person,
                person.equals(who.person()) ? "own" : "guardian");
        int taken = copies.takenSince(who.person(), at.minus(java.time.Duration.ofDays(1)));
        return new CentreView(
                parts.stream()
                        .map(p -> new KeptPart(
                                p.code(),
                                Saying.english(locale) ? p.en() : p.zh(),
                                p.rows().size()))
                        .toList(),
                Stream.of(
                                keeping("records", "SV-07", newest(parts, "records", "diagnoses", "visits"), rules),
                                keeping("visits", "SV-08", newest(parts, "messages"), rules))
                        .toList(),
                copies.of(person, COPIES).stream()
                        .map(c -> new TakenCopy(c.copyNo(), c.code(), c.form(), c.madeAt()))
                        .toList(),
                Math.max(0, rules.number("XL-COPY", "perDay") - taken));
    }

    private static Keeping keeping(String kind, String rule, @Nullable Instant newest, RulesInForce rules) {
        int years = rules.number(rule, "keep");
        return new Keeping(
                kind,
                rule,
                years,
                newest == null ? null : ChinaTime.dateOf(newest).plus(Period.ofYears(years)));
    }

    private static @Nullable Instant newest(List<OwnRows.Part> parts, String... codes) {
        return parts.stream()
                .filter(p -> List.of(codes).contains(p.code()))
                .flatMap(p -> p.rows().stream())
                .flatMap(List::stream)
                .map(OwnRows.Fact::value)
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
