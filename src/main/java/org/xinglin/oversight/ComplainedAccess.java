package org.xinglin.oversight;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AccessLog;
import org.xinglin.directory.InstitutionId;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** The look at a record that somebody complains about (PV-19). */
@Component
class ComplainedAccess {
    private final AccessLog log;
    private final People people;
    private final Guardians guardians;

    ComplainedAccess(AccessLog log, People people, Guardians guardians) {
        this.log = log;
        this.people = people;
        this.guardians = guardians;
    }

    /**
     * A look as both sides read it.
     *
     * @param who by name; absent when the system itself acted
     * @param action and purpose are codes, said in words by the page
     */
    record AboutAccess(Instant at, @Nullable String who, String action, String purpose) {}

    /** Refuses {@code oversight.no-such-subject} unless the entry is about the caller or a ward, and about this institution. */
    void requireOwn(Caller who, InstitutionId institution, long entry) {
        PersonId patient = log.patientOf(entry).orElseThrow(() -> new NotFound("oversight.no-such-subject"));
        if (!guardians.mayActFor(who.person(), patient)) {
            throw new NotFound("oversight.no-such-subject", patient);
        }
        log.find(entry)
                .filter(a -> institution.value().equals(a.institution()))
                .orElseThrow(() -> new NotFound("oversight.no-such-subject"));
    }

    /** Who looked; empty when the system itself acted, and for complaints about something else. */
    Optional<PersonId> by(@Nullable Long entry) {
        return Optional.ofNullable(entry).flatMap(log::find).map(AccessLog.Access::person);
    }

    Optional<AboutAccess> said(@Nullable Long entry) {
        return Optional.ofNullable(entry).flatMap(log::find).map(this::view);
    }

    private AboutAccess view(AccessLog.Access access) {
        PersonId person = access.person();
        String name =
                person == null ? null : people.find(person).map(Person::name).orElse("");
        return new AboutAccess(access.at(), name, access.action(), access.purpose());
    }
}
