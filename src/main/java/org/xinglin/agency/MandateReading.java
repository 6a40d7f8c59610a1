package org.xinglin.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinglin.identity.Errand;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;

/** The mandates of a person as their page shows them. */
@Component
class MandateReading {
    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    MandateReading(Mandates mandates, People people, Clock clock) {
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    /** @param name of the other side; of who offers, masked until it is taken up */
    record MandateView(
            UUID id, String name, Tie tie, Set<Errand> errands, MandateState state, Instant grantedAt, Instant until) {}

    record MandatesView(List<MandateView> granted, List<MandateView> held, List<MandateView> offered) {}

    MandatesView of(PersonId person) {
        Instant now = clock.instant();
        List<Mandate> held = mandates.heldBy(person, now);
        List<Mandate> offered = people.phoneOf(person).stream()
                .flatMap(phone -> mandates.offeredTo(phone, now).stream())
                .toList();
        Map<PersonId, Person> principals = people
                .all(Stream.concat(held.stream(), offered.stream())
                        .map(Mandate::principal)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return new MandatesView(
                mandates.grantedBy(person, now).stream()
                        .map(m -> view(m, m.agentName()))
                        .toList(),
                held.stream().map(m -> view(m, name(principals, m))).toList(),
                offered.stream()
                        .map(m -> view(m, Masking.name(name(principals, m))))
                        .toList());
    }

    private static String name(Map<PersonId, Person> people, Mandate mandate) {
        Person person = people.get(mandate.principal());
        return person == null ? "" : person.name();
    }

    private static MandateView view(Mandate m, String name) {
        return new MandateView(m.id(), name, m.tie(), m.errands(), m.state(), m.grantedAt(), m.until());
    }
}
