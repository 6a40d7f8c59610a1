package org.xinglin.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.PlantedBills;

/** The demo region's visits: past talks with their ratings, and a doctor's morning with some waiting and some under way. */
@Component
class VisitDemoRows implements DemoRows {
    private static final int PAST = 240;
    private static final int DEMO_DOCTOR = 1;
    private static final int DEMO_PATIENT = 1;
    private static final int FIRST_PATIENT = 8;
    private static final int ADULT = 18;

    private final DemoVisits planted;
    private final PersonaVisits persona;
    private final Practitioners practitioners;
    private final Offerings offerings;
    private final Departments departments;
    private final People people;
    private final Charting charting;
    private final PlantedBills bills;

    VisitDemoRows(
            DemoVisits planted,
            PersonaVisits persona,
            Practitioners practitioners,
            Offerings offerings,
            Departments departments,
            People people,
            Charting charting,
            PlantedBills bills) {
        this.planted = planted;
        this.persona = persona;
        this.practitioners = practitioners;
        this.offerings = offerings;
        this.departments = departments;
        this.people = people;
        this.charting = charting;
        this.bills = bills;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String title() {
        return "visits";
    }

    @Override
    public void plant(DemoSeed seed) {
        DemoTalks talks = DemoTalks.read();
        List<Person> patients = adults(seed);
        var paid = new ArrayList<PlantedBills.Paid>();
        drawn(seed, talks, patients)
                .forEach(p -> paid.add(planted.past(
                        p.offering(), p.patient().id(), p.talk(), talks.review(p.random()), p.at(), p.random())));
        paid.addAll(persona.plant(seed, talks));
        paid.addAll(today(seed, talks, patients));
        bills.plant(paid);
    }

    private record Past(Offering offering, Person patient, DemoTalks.Talk talk, Instant at, RandomGenerator random) {}

    /** In the order in which they happened, as the ledger of promises tells them. */
    private List<Past> drawn(DemoSeed seed, DemoTalks talks, List<Person> patients) {
        var past = new ArrayList<Past>();
        for (int i = 1; i <= PAST && !patients.isEmpty(); i++) {
            RandomGenerator random = seed.random("visit", i);
            DemoTalks.Talk talk = talks.talks().get(i % talks.talks().size());
            Person patient = patients.get(random.nextInt(patients.size()));
            Instant at = seed.at().minus(Duration.ofMinutes(random.nextLong(3 * 24 * 60, 150 * 24 * 60)));
            offering(seed, talk.subject(), random)
                    .filter(offering -> isFor(patient, offering))
                    .ifPresent(offering -> past.add(new Past(offering, patient, talk, at, random)));
        }
        past.sort(Comparator.comparing(Past::at));
        return past;
    }

    /** The demo doctor's morning: three wait, one with a red flag; two talk, one of them the demo's own patient. */
    private List<PlantedBills.Paid> today(DemoSeed seed, DemoTalks talks, List<Person> patients) {
        var paid = new ArrayList<PlantedBills.Paid>();
        var doctor = practitioners.ofPerson(new PersonId(seed.id("person.doctor", DEMO_DOCTOR)));
        Optional<Offering> advice = doctor.flatMap(d -> offerings.of(d.id(), OfferingKind.ADVICE));
        if (advice.isEmpty() || patients.size() < 8) {
            return paid;
        }
        List<DemoTalks.Talk> own =
                talks.of(departments.require(doctor.get().department()).subjectCode());
        PersonId demoPatient = new PersonId(seed.id("person.patient", DEMO_PATIENT));
        for (int i = 0; i < 5 && !own.isEmpty(); i++) {
            RandomGenerator random = seed.random("visit.today", i);
            PersonId patient =
                    i == 0 ? demoPatient : patients.get(i * 7 % patients.size()).id();
            DemoTalks.Talk talk = own.get(i % own.size());
            Instant at = seed.at().minus(Duration.ofMinutes(4 + 6L * i));
            paid.add(
                    switch (i) {
                        case 0, 1 -> planted.underWay(advice.get(), patient, talk, at, random);
                        case 4 -> planted.alarming(advice.get(), patient, talk, at, random);
                        default -> planted.waiting(advice.get(), patient, talk.opening(), List.of(), at, random);
                    });
        }
        doctor.flatMap(d -> offerings.of(d.id(), OfferingKind.FOLLOW_UP))
                .ifPresent(o -> paid.addAll(followUps(seed, o, patients)));
        return paid;
    }

    /** Follow-ups of patients whose chart shows a disease the department follows up. */
    private List<PlantedBills.Paid> followUps(DemoSeed seed, Offering offering, List<Person> patients) {
        var paid = new ArrayList<PlantedBills.Paid>();
        for (Person patient : patients) {
            List<Proof> proofs = charting.proofs(patient.id()).stream()
                    .filter(p -> p.documented() && p.code().startsWith("I10"))
                    .toList();
            if (!proofs.isEmpty()) {
                RandomGenerator random = seed.random("visit.follow-up", paid.size());
                Instant at = seed.at().minus(Duration.ofMinutes(9 + 11L * paid.size()));
                String asked = "高血压复诊：按时吃药，最近一周早上在 140 到 150 之间，没有头晕，想请医生看看要不要调整，并续药。";
                paid.add(planted.waiting(offering, patient.id(), asked, proofs, at, random));
            }
            if (paid.size() == 2) {
                break;
            }
        }
        return paid;
    }

    private List<Person> adults(DemoSeed seed) {
        var ids = new ArrayList<PersonId>();
        for (int i = FIRST_PATIENT; i <= seed.patients(); i++) {
            ids.add(new PersonId(seed.id("person.patient", i)));
        }
        var today = ChinaTime.dateOf(seed.at());
        return people.all(ids).stream()
                .filter(p -> p.verified() && p.bornOn() != null && p.ageOn(today) >= ADULT)
                .sorted((a, b) -> a.id().toString().compareTo(b.id().toString()))
                .toList();
    }

    private Optional<Offering> offering(DemoSeed seed, String subject, RandomGenerator random) {
        List<Offering> fitting = seed.authoredDoctors().stream()
                .flatMap(person -> practitioners.ofPerson(person).stream())
                .filter(p -> p.mayConsult() && !p.suspended() && subjectOf(p).startsWith(subject))
                .flatMap(p -> offerings.of(p.id(), OfferingKind.ADVICE).stream())
                .sorted((a, b) -> a.id().toString().compareTo(b.id().toString()))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    private String subjectOf(Practitioner practitioner) {
        return departments.require(practitioner.department()).subjectCode();
    }

    /** Women's departments see women, men's see men. */
    private boolean isFor(Person patient, Offering offering) {
        String subject = subjectOf(practitioners.require(offering.practitioner()));
        boolean female = patient.sex().name().equals("FEMALE");
        return subject.startsWith("05") ? female : !subject.equals("04.04") || !female;
    }
}
