package org.xinglin.conduct;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Scope;

/** Shows missed appointments to the patient, and appeals to the institution. */
@Service
class ConductReading {
    private final NoShows noShows;
    private final NoShowBar bar;
    private final Guardians guardians;
    private final People people;
    private final Practitioners practitioners;
    private final Institutions institutions;
    private final AuditLog audit;
    private final Clock clock;

    ConductReading(
            NoShows noShows,
            NoShowBar bar,
            Guardians guardians,
            People people,
            Practitioners practitioners,
            Institutions institutions,
            AuditLog audit,
            Clock clock) {
        this.noShows = noShows;
        this.bar = bar;
        this.guardians = guardians;
        this.people = people;
        this.practitioners = practitioners;
        this.institutions = institutions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ConductView of(Caller who, PersonId patient) {
        guardians.requireMayActFor(who, patient);
        Instant at = clock.instant();
        List<NoShow> missed = noShows.of(patient);
        Ladder ladder = bar.ladder(scope(missed), at);
        audit.granted(who, "no-show.read", "person", patient.value(), patient, "own");
        return new ConductView(
                patient,
                thisYear(missed, at),
                ladder.first(),
                (int) ladder.firstBar().toDays(),
                ladder.second(),
                (int) ladder.secondBar().toDays(),
                ladder.barredUntil(missed, at).orElse(null),
                missed.stream().map(this::missed).toList());
    }

    /** The rules of the hospital that was missed last; each hospital one books at applies its own. */
    private Scope scope(List<NoShow> missed) {
        return missed.stream()
                .findFirst()
                .flatMap(m -> institutions.find(m.institution()))
                .map(Institution::scope)
                .orElse(Scope.NATION);
    }

    private static int thisYear(Collection<NoShow> missed, Instant at) {
        int year = ChinaTime.dateOf(at).getYear();
        return (int) missed.stream()
                .filter(m -> m.counts() && m.clinicOn().getYear() == year)
                .count();
    }

    private ConductView.Missed missed(NoShow m) {
        return new ConductView.Missed(
                m.appointment(),
                name(m.practitioner()),
                institutions.find(m.institution()).map(Institution::clinicName).orElse(new Words("", "")),
                m.startsAt(),
                m.markedAt(),
                m.state().name(),
                m.appeal(),
                m.note());
    }

    /** Those that wait first. Every patient shown is logged as seen. */
    @Transactional
    public List<ConductView.Appeal> appeals(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("conduct.no-institution");
        }
        Instant at = clock.instant();
        List<NoShow> rows = noShows.appeals(who.institution());
        Map<PersonId, Person> patients = people
                .all(rows.stream().map(NoShow::patient).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return rows.stream()
                .map(m -> {
                    audit.granted(
                            who, "no-show.read", "appointment", m.appointment().value(), m.patient(), "administration");
                    return appeal(m, Optional.ofNullable(patients.get(m.patient())), at);
                })
                .toList();
    }

    private ConductView.Appeal appeal(NoShow m, Optional<Person> patient, Instant at) {
        return new ConductView.Appeal(
                m.appointment(),
                patient.map(Person::name).orElse(""),
                name(m.practitioner()),
                m.startsAt(),
                m.appealedAt(),
                m.state().name(),
                m.appeal(),
                m.note(),
                thisYear(noShows.of(m.patient()), at));
    }

    private Words name(PractitionerId id) {
        return practitioners.find(id).map(p -> new Words(p.name(), p.nameEn())).orElse(new Words("", ""));
    }
}
