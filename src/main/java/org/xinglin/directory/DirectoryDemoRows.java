package org.xinglin.directory;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Plants the demo region through the gates that real institutions and doctors pass. */
@Component
class DirectoryDemoRows implements DemoRows {
    private final Founding founding;
    private final FirstVisitList firstVisits;
    private final Register register;
    private final Rulebook rulebook;

    DirectoryDemoRows(Founding founding, FirstVisitList firstVisits, Register register, Rulebook rulebook) {
        this.founding = founding;
        this.firstVisits = firstVisits;
        this.register = register;
        this.rulebook = rulebook;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "hospitals, departments and doctors";
    }

    @Override
    public void plant(DemoSeed seed) {
        Duration window = rulebook.rulesInForce(seed.at(), Scope.NATION).duration("XL-VISIT-WINDOW", "textVisit");
        var region = new DemoRegion(seed, window);
        Map<InstitutionId, Institution> houses = new HashMap<>();
        for (int i = 0; i < region.institutions.size(); i++) {
            Institution institution = region.institutions.get(i);
            houses.put(institution.id(), institution);
            List<HouseNotice> notices = region.notices.stream()
                    .filter(n -> n.institution().equals(institution.id()))
                    .toList();
            founding.found(institution, region.facts.get(i), notices, seed.at());
        }
        region.departments.forEach(d -> founding.enter(d, known(houses, d), seed.at()));
        for (int i = 0; i < region.practitioners.size(); i++) {
            Practitioner doctor = region.practitioners.get(i);
            List<Offering> services = region.offerings.stream()
                    .filter(o -> o.practitioner().equals(doctor.id()))
                    .toList();
            founding.enlist(doctor, region.profiles.get(i), services);
        }
        region.firstVisits.forEach(firstVisits::insert);
        region.departments.forEach(d -> founding.activate(d, known(houses, d), seed.at()));
        register.adopt();
    }

    private static Institution known(Map<InstitutionId, Institution> houses, Department department) {
        return Objects.requireNonNull(houses.get(department.institution()));
    }
}
