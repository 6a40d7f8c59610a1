package org.xinglin.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Accounts of the demo region: staff with their one password, and every patient who has a phone. */
@Component
class AccountDemoRows implements DemoRows {
    private final Accounts accounts;
    private final Passwords passwords;
    private final People people;
    private final DemoCast cast;

    AccountDemoRows(Accounts accounts, Passwords passwords, People people, DemoCast cast) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.cast = cast;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String title() {
        return "accounts";
    }

    @Override
    public void plant(DemoSeed seed) {
        String hash = passwords.hash(DemoPersonas.PASSWORD);
        List<String> institutions = DemoEntry.file("institutions.yaml").list("institutions").stream()
                .map(institution -> institution.text("slug"))
                .toList();
        for (DemoEntry doctor : DemoEntry.file("doctors.yaml").list("doctors")) {
            int number = doctor.number("id");
            var person = new PersonId(seed.id("person.doctor", number));
            UUID institution = institution(seed, institutions.indexOf(doctor.text("main_institution")) + 1);
            accounts.openStaff(person, "doctor%03d".formatted(number), hash, List.of(Role.DOCTOR), institution);
        }
        for (int i = 1; i <= institutions.size(); i++) {
            var person = new PersonId(seed.id("person.administrator", i));
            accounts.openStaff(person, "admin" + i, hash, List.of(Role.ADMINISTRATOR), institution(seed, i));
        }
        accounts.openStaff(
                new PersonId(seed.id("person.applicant", 1)), "applicant1", hash, List.of(Role.APPLICANT), null);
        accounts.openStaff(
                new PersonId(seed.id("person.applicant", 2)), "applicant2", hash, List.of(Role.APPLICANT), null);
        accounts.openStaff(
                new PersonId(seed.id("person.supervisor", 1)), "supervisor1", hash, List.of(Role.SUPERVISOR), null);
        plantPatients(seed);
        cast.plant(seed);
    }

    private static UUID institution(DemoSeed seed, int place) {
        return seed.id("directory.institution", place);
    }

    private void plantPatients(DemoSeed seed) {
        List<PersonId> patients = IntStream.rangeClosed(1, seed.patients())
                .mapToObj(number -> new PersonId(seed.id("person.patient", number)))
                .toList();
        people.all(patients).stream()
                .filter(person -> person.maskedPhone() != null)
                .map(Person::id)
                .forEach(accounts::openPatient);
    }
}
