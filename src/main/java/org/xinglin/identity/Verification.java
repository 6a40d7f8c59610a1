package org.xinglin.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Makes a signed-in adult a verified one: name and resident id, checked here and outside. */
@Component
class Verification {
    private final RealNameChecks checks;
    private final People people;
    private final BlindIndex index;
    private final JdbcClient jdbc;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Verification(
            RealNameChecks checks,
            People people,
            BlindIndex index,
            JdbcClient jdbc,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.checks = checks;
        this.people = people;
        this.index = index;
        this.jdbc = jdbc;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Refused when the number cannot be one (ID-01 to ID-03), for minors (ID-10), when name and number do not belong
     * together or the service is away (ID-07), and when the number is another account's. Whose it is comes last, so that
     * only somebody who knows name and number learns that it is known.
     */
    void verify(Caller caller, @Nullable String typedName, @Nullable String typedId) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dateOf(now);
        FullName name = FullName.of(typedName, "/name");
        ResidentId id = ResidentId.of(typedId, today, "/residentId");
        if (people.person(caller.person()).verified()) {
            throw new AlreadyVerified();
        }
        int adult = rulebook.rulesInForce(now, Scope.NATION).number("ID-10", "actsThroughGuardianUnder");
        if (Period.between(id.bornOn(), today).getYears() < adult) {
            throw new GuardianNeeded();
        }
        checks.requireMatch(caller.person(), name, id);
        try {
            transaction.executeWithoutResult(status -> {
                write(caller.person(), name, id);
                audit.granted(caller, "person.verify", "person", caller.person().value(), caller.person(), "own");
                events.publishEvent(new PersonVerified(caller.person(), clock.instant()));
            });
        } catch (DuplicateKeyException e) {
            throw new IdTaken();
        }
    }

    void write(PersonId person, FullName name, ResidentId id) {
        int written = jdbc.sql("""
                update identity.person
                set name = :name, sex = :sex, born_on = :bornOn, verified_at = :at,
                    resident_id = :sealed, resident_id_masked = :masked
                where id = :id and verified_at is null
                """)
                .param("id", person.value())
                .param("name", name.text())
                .param("sex", id.sex().name())
                .param("bornOn", id.bornOn())
                .param("at", Sql.timestamp(clock.instant()))
                .param("sealed", checks.seal(id, person))
                .param("masked", id.masked())
                .update();
        if (written == 0) {
            throw new AlreadyVerified();
        }
        index.put(BlindIndex.Kind.RESIDENT_ID, person, id.number());
    }
}
