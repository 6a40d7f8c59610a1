package org.xinglin.identity;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;

/** An institution introduces somebody who is to work for it: name and resident id are checked as for everybody (DX-09, ID-07). */
@Component
public class Introducing {
    private final RealNameChecks checks;
    private final People people;
    private final Verification verification;
    private final BlindIndex index;
    private final Selves selves;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Introducing(
            RealNameChecks checks,
            People people,
            Verification verification,
            BlindIndex index,
            Selves selves,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.checks = checks;
        this.people = people;
        this.verification = verification;
        this.index = index;
        this.selves = selves;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The person with this resident id; made and verified when nobody here has it. Call it outside any transaction: a
     * refused check is kept. Refuses like the real-name check, and a phone that somebody else is known by.
     */
    public Person introduce(
            Caller caller, @Nullable String typedName, @Nullable String typedId, @Nullable String typedPhone) {
        FullName name = FullName.of(typedName, "/name");
        ResidentId id = ResidentId.of(typedId, ChinaTime.dateOf(clock.instant()), "/residentId");
        Phone phone = Phone.of(typedPhone);
        checks.requireMatch(caller.person(), name, id);
        try {
            PersonId introduced = transaction.execute(status -> {
                PersonId person = known(id).orElseGet(() -> make(phone, name, id));
                audit.granted(caller, "person.introduce", "person", person.value(), person, "administration");
                return person;
            });
            return people.person(introduced);
        } catch (DuplicateKeyException e) {
            throw new IdTaken();
        }
    }

    private Optional<PersonId> known(ResidentId id) {
        return index.find(BlindIndex.Kind.RESIDENT_ID, id.number()).map(selves::survivorOf);
    }

    private PersonId make(Phone phone, FullName name, ResidentId id) {
        PersonId person = people.reachedBy(phone);
        if (people.person(person).verified()) {
            throw new InvalidInput("identity.phone-of-another", "/phone");
        }
        verification.write(person, name, id);
        return person;
    }
}
