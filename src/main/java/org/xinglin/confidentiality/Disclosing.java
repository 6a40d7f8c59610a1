package org.xinglin.confidentiality;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.Consents;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;

/**
 * Decides what of a record a reader sees, at the moment they look. The patient sees all. A guardian sees all of a young
 * child's record, and what is not locked of an older one's. A doctor sees what their own hospital wrote, what others wrote if
 * the patient agreed to sharing, and locked content only if they treat just that, the patient agreed, or the glass is broken.
 */
@Component
public final class Disclosing {
    private final LockedClasses locked;
    private final Consents consents;
    private final EmergencyAccesses emergencies;
    private final Practitioners practitioners;
    private final Departments departments;
    private final People people;
    private final Clock clock;

    Disclosing(
            LockedClasses locked,
            Consents consents,
            EmergencyAccesses emergencies,
            Practitioners practitioners,
            Departments departments,
            People people,
            Clock clock) {
        this.locked = locked;
        this.consents = consents;
        this.emergencies = emergencies;
        this.practitioners = practitioners;
        this.departments = departments;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the glass before this patient's record is broken for this person now. */
    public boolean emergency(PersonId doctor, PersonId patient) {
        return emergencies.open(doctor, patient, clock.instant());
    }

    public Disclosure to(Reader reader) {
        return switch (reader.purpose()) {
            case "own", "emergency" -> Disclosure.whole();
            case "treatment" -> toDoctor(reader);
            default -> toActing(reader.patient());
        };
    }

    private Disclosure toActing(PersonId patient) {
        Instant at = clock.instant();
        Person person = people.person(patient);
        int years = person.bornOn() == null ? 0 : person.ageOn(ChinaTime.dateOf(at));
        return years < locked.lists().guardianSeesUnder()
                ? Disclosure.whole()
                : Disclosure.unlocked(() -> new Disclosure.Opened(true, false));
    }

    private Disclosure toDoctor(Reader reader) {
        Set<LockedClass> treats = EnumSet.noneOf(LockedClass.class);
        treats.addAll(reader.treats());
        treats.addAll(locked.lists().treatedBy(subjects(reader.who().person())));
        return Disclosure.within(
                reader.who().institution(),
                treats,
                () -> opened(reader.patient()),
                () -> emergency(reader.who().person(), reader.patient()));
    }

    private Disclosure.Opened opened(PersonId patient) {
        Set<String> given = consents.given(patient, List.of(Consents.RECORD_SHARING, Consents.LOCKED_SHARING));
        return new Disclosure.Opened(given.contains(Consents.RECORD_SHARING), given.contains(Consents.LOCKED_SHARING));
    }

    private List<String> subjects(PersonId doctor) {
        var subjects = new ArrayList<String>();
        practitioners
                .ofPerson(doctor)
                .flatMap(post -> departments.find(post.department()))
                .ifPresent(department -> {
                    subjects.add(department.subjectCode());
                    subjects.addAll(department.furtherSubjects());
                });
        return subjects;
    }
}
