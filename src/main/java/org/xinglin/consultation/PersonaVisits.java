package org.xinglin.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.settlement.PlantedBills;

/**
 * The finished visits of the patient whom visitors play: a talk that ended yesterday and entitles to come again, and a
 * request whose promised reply runs out as the region opens, so that the product itself breaks the promise and refunds it.
 */
@Component
class PersonaVisits {
    private static final int DEMO_DOCTOR = 1;
    private static final int DEMO_PATIENT = 1;
    private static final String HEART = "03.04";
    private static final String STOMACH = "03.02";
    private static final String ECHO = "彩超";
    private static final String REFLUX = "反酸";
    private static final Duration SINCE_TALK = Duration.ofHours(21);
    /** Within these days of a talk the patient may come again. */
    private static final int NEAR_DAYS = 2;

    private final DemoVisits planted;
    private final Practitioners practitioners;
    private final Offerings offerings;
    private final Departments departments;
    private final ClinicPlaces places;

    PersonaVisits(
            DemoVisits planted,
            Practitioners practitioners,
            Offerings offerings,
            Departments departments,
            ClinicPlaces places) {
        this.planted = planted;
        this.practitioners = practitioners;
        this.offerings = offerings;
        this.departments = departments;
        this.places = places;
    }

    List<PlantedBills.Paid> plant(DemoSeed seed, DemoTalks talks) {
        var paid = new ArrayList<PlantedBills.Paid>();
        var patient = new PersonId(seed.id("person.patient", DEMO_PATIENT));
        advice(seed, HEART, doctor -> hasPlaceSoon(doctor.id(), seed.at()))
                .or(() -> advice(seed, HEART, doctor -> true))
                .ifPresent(offering -> paid.add(planted.finished(
                        offering,
                        patient,
                        talks.about(HEART, ECHO),
                        seed.at().minus(SINCE_TALK),
                        seed.random("visit.persona", 1))));
        advice(seed, STOMACH, doctor -> true)
                .ifPresent(offering -> paid.add(planted.waiting(
                        offering,
                        patient,
                        talks.about(STOMACH, REFLUX).opening(),
                        List.of(),
                        seed.at().minus(offering.replyWithin()),
                        seed.random("visit.persona", 2))));
        return paid;
    }

    /** Advice by a colleague of the demo doctor in the same hospital. */
    private Optional<Offering> advice(DemoSeed seed, String subject, Predicate<Practitioner> fitting) {
        Optional<Practitioner> demoDoctor =
                practitioners.ofPerson(seed.authoredDoctors().get(DEMO_DOCTOR - 1));
        return seed.authoredDoctors().stream()
                .skip(DEMO_DOCTOR)
                .flatMap(person -> practitioners.ofPerson(person).stream())
                .filter(d ->
                        demoDoctor.stream().anyMatch(own -> own.institution().equals(d.institution())))
                .filter(d -> d.mayConsult() && !d.suspended())
                .filter(d -> departments.require(d.department()).subjectCode().equals(subject))
                .filter(fitting)
                .flatMap(d -> offerings.of(d.id(), OfferingKind.ADVICE).stream())
                .findFirst();
    }

    private boolean hasPlaceSoon(PractitionerId doctor, Instant at) {
        var today = ChinaTime.dateOf(at);
        return !places.free(List.of(doctor), today.plusDays(1), today.plusDays(NEAR_DAYS), at)
                .isEmpty();
    }
}
