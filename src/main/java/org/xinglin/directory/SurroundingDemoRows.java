package org.xinglin.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Plants the hospitals and doctors around the authored part; institutions and departments open through the usual gates. */
@Component
class SurroundingDemoRows implements DemoRows {
    private static final int FIRST_ORDINAL = 1_000;
    private final Founding founding;
    private final DirectoryLoad load;
    private final Register register;
    private final Rulebook rulebook;
    private final Provinces provinces;
    private final People people;

    SurroundingDemoRows(
            Founding founding,
            DirectoryLoad load,
            Register register,
            Rulebook rulebook,
            Provinces provinces,
            People people) {
        this.founding = founding;
        this.load = load;
        this.register = register;
        this.rulebook = rulebook;
        this.provinces = provinces;
        this.people = people;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String title() {
        return "many more hospitals and doctors";
    }

    @Override
    public boolean wanted(DemoSeed seed) {
        return !seed.breadth().doctors().isEmpty();
    }

    @Override
    public void plant(DemoSeed seed) {
        List<DemoHospitals.House> houses = new DemoHospitals(seed, provinces).all();
        houses.forEach(h -> founding.found(h.institution(), h.facts(), List.of(), seed.at()));
        load.departments(houses.stream().flatMap(h -> h.departments().stream()).toList(), FIRST_ORDINAL);
        Duration window = rulebook.rulesInForce(seed.at(), Scope.NATION).duration("XL-VISIT-WINDOW", "textVisit");
        var doctors = new DemoDoctors(seed, window);
        Map<Integer, Person> planted = planted(seed, houses);
        load.doctors(
                houses.stream().flatMap(h -> doctors.of(h, planted).stream()).toList(), FIRST_ORDINAL);
        for (DemoHospitals.House house : houses) {
            house.departments().forEach(d -> founding.activate(d, house.institution(), seed.at()));
        }
        register.adopt();
    }

    /** The doctors identity planted, by their number. */
    private Map<Integer, Person> planted(DemoSeed seed, List<DemoHospitals.House> houses) {
        var numbers = new HashMap<UUID, Integer>();
        houses.forEach(
                h -> seed.breadth().doctorsOf(h.number()).forEach(n -> numbers.put(seed.id("person.doctor", n), n)));
        List<PersonId> ids = new ArrayList<>();
        numbers.keySet().forEach(id -> ids.add(new PersonId(id)));
        var planted = new HashMap<Integer, Person>();
        people.all(ids).forEach(p -> planted.put(Objects.requireNonNull(numbers.get(p.id().value())), p));
        return planted;
    }
}
