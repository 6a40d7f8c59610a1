package org.xinglin.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Sql;

/** The people of the demo region: doctors and administrators as authored, patients as drawn. */
@Component
class IdentityDemoRows implements DemoRows {
    private static final List<String> ADMINISTRATORS = List.of("沈怀瑾", "陆明澈", "方予宁");

    /** Every so many-th of the demo's patients keeps each hospital's records apart. */
    private static final int NOT_SHARING = 9;

    private final JdbcClient jdbc;
    private final RealNameChecks checks;
    private final People people;
    private final BlindIndex index;
    private final Consents consents;
    private final ConsentTexts texts;

    IdentityDemoRows(
            JdbcClient jdbc,
            RealNameChecks checks,
            People people,
            BlindIndex index,
            Consents consents,
            ConsentTexts texts) {
        this.jdbc = jdbc;
        this.checks = checks;
        this.people = people;
        this.index = index;
        this.consents = consents;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "people";
    }

    @Override
    public void plant(DemoSeed seed) {
        DemoEntry.file("doctors.yaml").list("doctors").forEach(doctor -> plantDoctor(seed, doctor));
        int institutions =
                DemoEntry.file("institutions.yaml").list("institutions").size();
        for (int i = 1; i <= institutions; i++) {
            plantAdministrator(seed, i);
        }
        person(seed, new PersonId(seed.id("person.applicant", 1)), "桑知暖", Sex.FEMALE, LocalDate.of(1984, 5, 6), null);
        person(seed, new PersonId(seed.id("person.applicant", 2)), "路遥知", Sex.MALE, LocalDate.of(1979, 11, 3), null);
        person(seed, new PersonId(seed.id("person.supervisor", 1)), "严守真", Sex.MALE, LocalDate.of(1972, 9, 21), null);
        new DemoFamily(seed, new DemoNames(DemoEntry.file("people.yaml")))
                .all().stream()
                        .sorted((a, b) -> Integer.compare(a.guardian(), b.guardian()))
                        .forEach(patient -> plantPatient(seed, patient));
    }

    /** A doctor's certificate of qualification ends in the resident id. */
    static ResidentId residentId(DemoEntry doctor) {
        String qualification = doctor.text("qualification_number");
        return new ResidentId(qualification.substring(qualification.length() - 18));
    }

    private void plantDoctor(DemoSeed seed, DemoEntry doctor) {
        int number = doctor.number("id");
        var person = new PersonId(seed.id("person.doctor", number));
        ResidentId id = residentId(doctor);
        person(seed, person, doctor.text("name"), id.sex(), LocalDate.parse(doctor.text("born_on")), id);
    }

    private void plantAdministrator(DemoSeed seed, int number) {
        var person = new PersonId(seed.id("person.administrator", number));
        String name = ADMINISTRATORS.get((number - 1) % ADMINISTRATORS.size());
        person(seed, person, name, Sex.FEMALE, LocalDate.of(1976 + 3 * number, 4, 10 + number), null);
    }

    private void plantPatient(DemoSeed seed, DemoFamily.Patient patient) {
        var person = new PersonId(seed.id("person.patient", patient.number()));
        person(seed, person, patient.name(), patient.sex(), patient.bornOn(), patient.id());
        var guardian =
                new PersonId(patient.guardian() == 0 ? person.value() : seed.id("person.patient", patient.guardian()));
        if (patient.guardian() == 0) {
            people.reach(person, new Phone(DemoSeed.phone(patient.number())));
        } else {
            guardianship(seed, guardian, person, patient.relation());
            consents.give(
                    person,
                    guardian,
                    Consents.CHILD_DATA,
                    texts.inForce(Consents.CHILD_DATA, false).digest());
        }
        if (!patient.name().isEmpty()) {
            give(person, guardian, Consents.INTERNET_CARE);
        }
        // Most share between hospitals; nobody has opened what is locked.
        if (!patient.name().isEmpty() && patient.number() % NOT_SHARING != 0) {
            give(person, guardian, Consents.RECORD_SHARING);
        }
    }

    private void give(PersonId person, PersonId giver, String purpose) {
        consents.give(person, giver, purpose, texts.inForce(purpose, false).digest());
    }

    private void person(
            DemoSeed seed, PersonId person, String name, Sex sex, @Nullable LocalDate bornOn, @Nullable ResidentId id) {
        jdbc.sql("""
                insert into identity.person (id, name, sex, born_on, verified_at, resident_id, resident_id_masked, created_at)
                values (:id, :name, :sex, :bornOn, :verified, :sealed, :masked, :at)
                """)
                .param("id", person.value())
                .param("name", name)
                .param("sex", sex.name())
                .param("bornOn", bornOn)
                .param("verified", bornOn == null ? null : Sql.timestamp(seed.at()))
                .param("sealed", id == null ? null : checks.seal(id, person))
                .param("masked", id == null ? null : id.masked())
                .param("at", Sql.timestamp(seed.at()))
                .update();
        if (id != null) {
            index.put(BlindIndex.Kind.RESIDENT_ID, person, id.number());
        }
    }

    private void guardianship(DemoSeed seed, PersonId guardian, PersonId ward, Relation relation) {
        jdbc.sql("""
                insert into identity.guardianship (guardian_id, ward_id, relation, declared_at, proven_at)
                values (:guardian, :ward, :relation, :at, :at)
                """)
                .param("guardian", guardian.value())
                .param("ward", ward.value())
                .param("relation", relation.name())
                .param("at", Sql.timestamp(seed.at()))
                .update();
    }
}
