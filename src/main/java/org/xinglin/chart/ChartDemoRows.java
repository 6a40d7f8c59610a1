package org.xinglin.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.signature.HistoricSigning;
import org.xinglin.signature.Signatory;
import org.xinglin.signature.Signature;
import org.xinglin.terminology.Diagnosis;
import org.xinglin.terminology.DiagnosisCatalogue;

/** Gives the demo's doctors a signing key, PIN 271828, and its patients a past: signed records, problems, allergies. */
@Component
class ChartDemoRows implements DemoRows {
    private static final String PIN = "271828";
    /** The patients of the sign-in page come first and keep to their own stories. */
    private static final int OWN_PERSONAS = 7;

    private static final Duration KEYS_SINCE = Duration.ofDays(420);
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final People people;
    private final Encounters encounters;
    private final RecordVersions versions;
    private final RecordForm form;
    private final Background background;
    private final DiagnosisCatalogue catalogue;
    private final HistoricSigning signing;
    private final DemoEvidence evidence;

    ChartDemoRows(
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            People people,
            Encounters encounters,
            RecordVersions versions,
            RecordForm form,
            Background background,
            DiagnosisCatalogue catalogue,
            HistoricSigning signing,
            DemoEvidence evidence) {
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.people = people;
        this.encounters = encounters;
        this.versions = versions;
        this.form = form;
        this.background = background;
        this.catalogue = catalogue;
        this.signing = signing;
        this.evidence = evidence;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "signing keys and patients' records";
    }

    @Override
    public void plant(DemoSeed seed) {
        DemoStory.Pool pool = DemoStory.read();
        for (Practitioner doctor : authored(seed)) {
            var signatory = new Signatory(
                    doctor.name(), institutions.require(doctor.institution()).nameZh());
            signing.enrol(doctor.person(), signatory, PIN, seed.at().minus(KEYS_SINCE));
        }
        List<PersonId> ids = IntStream.rangeClosed(1, seed.patients())
                .mapToObj(n -> new PersonId(seed.id("person.patient", n)))
                .toList();
        Map<PersonId, Person> known = new java.util.HashMap<>();
        people.all(ids).forEach(p -> known.put(p.id(), p));
        for (int n = 1; n <= ids.size(); n++) {
            Person patient = known.get(ids.get(n - 1));
            if (patient != null && patient.bornOn() != null) {
                plant(seed, n, patient, pool);
            }
        }
        evidence.plant(
                seed,
                ids.stream()
                        .skip(OWN_PERSONAS)
                        .map(known::get)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    /** Only they have keys from the start; who stands around them takes one before the first signature. */
    private List<Practitioner> authored(DemoSeed seed) {
        return seed.authoredDoctors().stream()
                .flatMap(person -> practitioners.ofPerson(person).stream())
                .toList();
    }

    private void plant(DemoSeed seed, int n, Person patient, DemoStory.Pool pool) {
        RandomGenerator random = seed.random("chart.patient", n);
        int age = patient.ageOn(ChinaTime.dateOf(seed.at()));
        List<DemoStory> fitting = new ArrayList<>(pool.stories().stream()
                .filter(s ->
                        s.fits(age, patient.sex()) && catalogue.find(s.code()).isPresent())
                .toList());
        int visits = fitting.isEmpty() ? 0 : random.nextInt(10) < 7 ? 1 : 2;
        for (int visit = 0; visit < visits && !fitting.isEmpty(); visit++) {
            DemoStory story = n == 1 && visit == 0 ? returning(pool) : fitting.remove(random.nextInt(fitting.size()));
            var place = new Place(seed, n, visit, patient);
            doctorFor(seed, story, n == 1 ? seed.id("person.doctor", 1) : null, random)
                    .ifPresent(doctor -> see(place, doctor, story, pool, random));
        }
        if (random.nextInt(100) < 30) {
            DemoStory.Reaction reaction =
                    pool.reactions().get(random.nextInt(pool.reactions().size()));
            var severity = Allergy.Severity.values()[random.nextInt(3)];
            var allergy = new Allergy(
                    seed.id("chart.allergy", n),
                    reaction.kind(),
                    reaction.substance(),
                    reaction.reaction(),
                    severity,
                    false,
                    seed.at().minus(Duration.ofDays(90)));
            background.add(patient.id(), allergy, patient.id());
        }
    }

    private record Place(DemoSeed seed, int patientNumber, int visit, Person patient) {
        UUID id(String name) {
            return seed.id("chart." + name + "." + visit, patientNumber);
        }
    }

    /** The returning patient of the sign-in page comes with hypertension, so that a follow-up can be tried at once. */
    private static DemoStory returning(DemoStory.Pool pool) {
        return pool.stories().stream()
                .filter(s -> s.code().startsWith("I10"))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Practitioner> doctorFor(
            DemoSeed seed, DemoStory story, @Nullable UUID preferred, RandomGenerator random) {
        List<Practitioner> fitting = authored(seed).stream()
                .filter(p -> departments.require(p.department()).subjectCode().equals(story.subject()))
                .sorted(java.util.Comparator.comparing(p -> p.id().toString()))
                .toList();
        return fitting.stream()
                .filter(p -> p.person().value().equals(preferred))
                .findFirst()
                .or(() -> fitting.isEmpty()
                        ? Optional.empty()
                        : Optional.of(fitting.get(random.nextInt(fitting.size()))));
    }

    private void see(Place place, Practitioner doctor, DemoStory story, DemoStory.Pool pool, RandomGenerator random) {
        LocalDate day = ChinaTime.dateOf(place.seed().at()).minusDays(20 + random.nextInt(300));
        Instant at = ChinaTime.at(day, LocalTime.of(8, 30).plusMinutes(random.nextInt(480)));
        var encounter = new NewEncounter(
                new EncounterId(place.id("encounter")),
                place.patient().id(),
                doctor.id(),
                doctor.institution(),
                doctor.department(),
                EncounterKind.FOLLOW_UP,
                List.of(story.code()),
                at);
        encounters.open(encounter);
        encounters.close(encounter.id(), at.plus(Duration.ofMinutes(12)));
        sign(
                encounters.require(encounter.id()),
                doctor,
                story,
                new RecordForm.Place(new RecordId(place.id("record")), 1, "", null, at.plus(Duration.ofMinutes(10))),
                story.told(pool.places(), random));
        Diagnosis diagnosis = catalogue.require(story.code(), "");
        if (diagnosis.kinds().contains("chronic")) {
            background.add(
                    place.patient().id(),
                    new Problem(
                            place.id("problem"),
                            diagnosis.code(),
                            diagnosis.nameZh(),
                            diagnosis.nameEn(),
                            ChinaTime.dateOf(at.minus(Duration.ofDays(300 + random.nextInt(2000)))),
                            "",
                            at),
                    doctor.person());
        }
    }

    private void sign(
            Encounter encounter,
            Practitioner doctor,
            DemoStory story,
            RecordForm.Place place,
            Map<String, String> told) {
        var content = new RecordContent("", told, List.of(new RecordContent.Line(story.code(), false)));
        RecordDocument document = form.filled(encounter, content, place);
        versions.open(place.record(), encounter, place.at());
        Signature signature = signing.sign(
                doctor.person(), PIN, RecordSigning.KIND, place.record().value(), form.canonical(document), place.at());
        versions.add(document, signature);
        versions.addDiagnosis(document, 0, catalogue.require(story.code(), ""), false);
    }
}
