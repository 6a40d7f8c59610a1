package org.xinglin.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;

/** What an institution restored, as its administrators read it. */
@Component
class RecoveryReading {
    private final Acts acts;
    private final People people;

    RecoveryReading(Acts acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    /** @param name masked: the list shows that something was done, not whose data */
    record RecoveryView(UUID id, RecoveryKind kind, String name, String doneBy, String reason, Instant at) {}

    List<RecoveryView> of(@Nullable UUID institution) {
        List<Acts.Act> all = acts.of(institution);
        Map<PersonId, Person> known =
                people
                        .all(all.stream()
                                .flatMap(a -> Stream.of(a.person(), a.doneBy()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return all.stream()
                .map(a -> new RecoveryView(
                        a.id(),
                        a.kind(),
                        Masking.name(name(known, a.person())),
                        name(known, a.doneBy()),
                        a.reason(),
                        a.at()))
                .toList();
    }

    private static String name(Map<PersonId, Person> known, PersonId person) {
        Person found = known.get(person);
        return found == null ? "" : found.name();
    }
}
