package org.xinglin.favourite;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;

/** The demo's patients keep a doctor or two they have been to. */
@Component
class FavouriteDemoRows implements DemoRows {
    private static final int PATIENTS = 4;

    private final Favourites favourites;
    private final Practitioners practitioners;

    FavouriteDemoRows(Favourites favourites, Practitioners practitioners) {
        this.favourites = favourites;
        this.practitioners = practitioners;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public String title() {
        return "doctors kept at hand";
    }

    @Override
    public void plant(DemoSeed seed) {
        List<PersonId> doctors = seed.authoredDoctors();
        for (int n = 1; n <= PATIENTS; n++) {
            var patient = new PersonId(seed.id("person.patient", n));
            Stream.of(doctors.get(0), doctors.get(n * 7))
                    .flatMap(doctor -> practitioners.ofPerson(doctor).stream())
                    .map(Practitioner::id)
                    .forEach(doctor -> favourites.add(patient, doctor, KeepingDoctors.MOST, seed.at()));
        }
    }
}
