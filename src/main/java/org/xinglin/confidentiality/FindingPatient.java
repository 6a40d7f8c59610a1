package org.xinglin.confidentiality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Identification;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** A doctor finds the person before them by the number on a paper: just enough to know that it is them. */
@Service
class FindingPatient {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Identification identification;
    private final People people;
    private final LookUps lookUps;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FindingPatient(
            Identification identification,
            People people,
            LookUps lookUps,
            Rulebook rulebook,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.identification = identification;
        this.people = people;
        this.lookUps = lookUps;
        this.rulebook = rulebook;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Who was found.
     *
     * @param name masked
     */
    record FoundPatient(
            PersonId id,
            String name,
            Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable String maskedPhone) {}

    /**
     * Refuses {@code confidentiality.no-such-patient} and {@code too-many-look-ups}; what was not found counts too, so it is
     * kept whatever the answer.
     */
    FoundPatient find(Caller who, @Nullable String number) {
        Instant at = clock.instant();
        int most = rulebook.rulesInForce(at, Scope.NATION).number("PV-18", "lookUpsPerHour");
        @Nullable
        PersonId found =
                identification.of(number, ChinaTime.dateOf(at), "/number").orElse(null);
        transaction.executeWithoutResult(status -> {
            if (!lookUps.count(who.person(), at.minus(HOUR), most)) {
                throw TooManyEmergencies.lookUps(most);
            }
            lookUps.add(who.person(), found, at);
            if (found != null) {
                audit.granted(who, "patient.find", "person", found.value(), found, "emergency");
            }
        });
        if (found == null) {
            throw new NotFound("confidentiality.no-such-patient");
        }
        return said(people.person(found));
    }

    static FoundPatient said(Person person) {
        return new FoundPatient(
                person.id(), Masking.name(person.name()), person.sex(), person.bornOn(), person.maskedPhone());
    }
}
