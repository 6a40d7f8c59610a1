package org.xinglin.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.identity.Selves;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;

/** Who may be one, and who was joined, as administrators read it. */
@Component
class DuplicateReading {
    private final Duplicates duplicates;
    private final Joinings joinings;
    private final People people;

    DuplicateReading(Duplicates duplicates, Joinings joinings, People people) {
        this.duplicates = duplicates;
        this.joinings = joinings;
        this.people = people;
    }

    record NamesakeView(
            PersonId id,
            String name,
            Sex sex,
            @Nullable LocalDate bornOn,
            boolean verified,
            @Nullable String maskedResidentId,
            @Nullable String maskedPhone) {
        static NamesakeView of(Person p) {
            return new NamesakeView(
                    p.id(), p.name(), p.sex(), p.bornOn(), p.verified(), p.maskedResidentId(), p.maskedPhone());
        }
    }

    record SuspectView(NamesakeView one, NamesakeView other) {}

    /** @param name masked */
    record JoiningView(
            UUID id,
            String name,
            String reason,
            String by,
            Instant at,
            @Nullable Instant undoneAt) {}

    List<NamesakeView> namesakes(Caller caller, String name, LocalDate bornOn) {
        return duplicates.namesakes(caller, name, bornOn).stream()
                .map(NamesakeView::of)
                .toList();
    }

    List<SuspectView> suspects() {
        List<Selves.Pair> pairs = duplicates.suspects();
        Map<PersonId, Person> known =
                known(pairs.stream().flatMap(p -> Stream.of(p.one(), p.other())).toList());
        return pairs.stream()
                .map(p -> new SuspectView(
                        NamesakeView.of(Objects.requireNonNull(known.get(p.one()))),
                        NamesakeView.of(Objects.requireNonNull(known.get(p.other())))))
                .toList();
    }

    List<JoiningView> joinings(@Nullable UUID institution) {
        List<Joinings.Joining> all = joinings.of(institution);
        Map<PersonId, Person> known =
                known(all.stream().flatMap(j -> Stream.of(j.survivor(), j.by())).toList());
        return all.stream()
                .map(j -> new JoiningView(
                        j.id(),
                        Masking.name(name(known, j.survivor())),
                        j.reason(),
                        name(known, j.by()),
                        j.at(),
                        j.undoneAt()))
                .toList();
    }

    private Map<PersonId, Person> known(List<PersonId> ids) {
        return people.all(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static String name(Map<PersonId, Person> known, PersonId person) {
        Person found = known.get(person);
        return found == null ? "" : found.name();
    }
}
