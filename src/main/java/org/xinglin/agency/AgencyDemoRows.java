package org.xinglin.agency;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.identity.Errand;
import org.xinglin.identity.People;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** A grown daughter of the demo acts for her mother: she books and reads, and asks no doctor in her name. */
@Component
class AgencyDemoRows implements DemoRows {
    private static final int MOTHER = 1;
    private static final int DAUGHTER = 3;

    private final Mandates mandates;
    private final People people;
    private final Rulebook rulebook;

    AgencyDemoRows(Mandates mandates, People people, Rulebook rulebook) {
        this.mandates = mandates;
        this.people = people;
        this.rulebook = rulebook;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String title() {
        return "mandates";
    }

    @Override
    public void plant(DemoSeed seed) {
        var mother = new PersonId(seed.id("person.patient", MOTHER));
        var daughter = new PersonId(seed.id("person.patient", DAUGHTER));
        var lasts = rulebook.rulesInForce(seed.at(), Scope.NATION).duration("XL-AGENT", "validFor");
        var mandate = new Mandate(
                seed.id("agency.mandate", 1),
                mother,
                null,
                people.person(daughter).name(),
                Tie.CHILD,
                Set.of(Errand.BOOK, Errand.RECORD),
                MandateState.OFFERED,
                seed.at(),
                seed.at().plus(lasts));
        mandates.insert(mandate, new Phone(DemoSeed.phone(DAUGHTER)));
        mandates.takeUp(mandate.id(), daughter, seed.at());
    }
}
