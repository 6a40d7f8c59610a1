package org.xinglin.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.KeptRows;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;

/**
 * What the record locks from those who act for a person is locked in their lists too: appointments, visits, bills and
 * examinations bear the ids that the record keeps (PV-17).
 */
@Component
public class Withholding {
    private final ObjectProvider<KeptRows> seals;

    Withholding(ObjectProvider<KeptRows> seals) {
        this.seals = seals;
    }

    /** Ids of what is kept from the caller, of all these people; free of the database for oneself. */
    public Set<UUID> from(Caller who, Collection<PersonId> patients) {
        return patients.stream()
                .filter(p -> !p.equals(who.person()))
                .distinct()
                .flatMap(p -> seals.stream().flatMap(s -> s.keptFrom(who, p).stream()))
                .collect(Collectors.toSet());
    }

    public boolean keeps(Caller who, PersonId patient, UUID id) {
        return from(who, Set.of(patient)).contains(id);
    }

    /** Refuses {@code identity.locked-from-you}. */
    public void requireOpen(Caller who, PersonId patient, UUID id) {
        if (keeps(who, patient, id)) {
            throw refusal(patient);
        }
    }

    public Rejection refusal(PersonId patient) {
        return new LockedFromYou(patient);
    }
}
