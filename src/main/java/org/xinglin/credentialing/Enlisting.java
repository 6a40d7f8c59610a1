package org.xinglin.credentialing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.Engagements;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Appointing;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Insurance;
import org.xinglin.directory.NewDoctor;
import org.xinglin.directory.Period;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.Introducing;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.training.CourseDuty;

/**
 * An administration enters a doctor from what the register answered. Real name, papers and rights are each checked under
 * their rule; the doctor gets an account to work with and owes the course before the first patient comes.
 */
@Service
class Enlisting {
    private final LookUps lookUps;
    private final Credentials credentials;
    private final Introducing introducing;
    private final Appointing appointing;
    private final Engagements engagements;
    private final CourseDuty course;
    private final Departments departments;
    private final Institutions institutions;
    private final Practitioners practitioners;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Enlisting(
            LookUps lookUps,
            Credentials credentials,
            Introducing introducing,
            Appointing appointing,
            Engagements engagements,
            CourseDuty course,
            Departments departments,
            Institutions institutions,
            Practitioners practitioners,
            AuditLog audit,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.lookUps = lookUps;
        this.credentials = credentials;
        this.introducing = introducing;
        this.appointing = appointing;
        this.engagements = engagements;
        this.course = course;
        this.departments = departments;
        this.institutions = institutions;
        this.practitioners = practitioners;
        this.audit = audit;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks the real-name service before any transaction, and writes everything in one. */
    Enlisted enlist(Caller who, DoctorRequest wanted) {
        Instant at = clock.instant();
        UUID house = LookingUp.house(who);
        LookUps.Found found = lookUps.found(Texts.given(wanted.lookUpId(), "/lookUpId"), house)
                .filter(f -> ChinaTime.dateOf(f.at()).equals(ChinaTime.dateOf(at)))
                .orElseThrow(() -> new InvalidInput("credentialing.look-up-stale", "/lookUpId", "DX-09"));
        Department department = department(wanted, house);
        NewDoctor draft = doctor(found.entry(), wanted, department, null);
        transaction.executeWithoutResult(status -> appointing.requireFit(draft, at));
        Person person = introducing.introduce(who, found.entry().name(), wanted.residentId(), wanted.phone());
        try {
            return transaction.execute(status -> write(who, found.entry(), wanted, department, person, at));
        } catch (DuplicateKeyException e) {
            throw new AlreadyInPost();
        }
    }

    private Enlisted write(
            Caller who, RegisterEntry entry, DoctorRequest wanted, Department department, Person person, Instant at) {
        if (practitioners.ofPerson(person.id()).isPresent()) {
            throw new AlreadyInPost();
        }
        NewDoctor doctor = doctor(entry, wanted, department, person);
        appointing.appoint(doctor, at);
        credentials.add(doctor.id(), department.institution(), entry, ChinaTime.dateOf(at));
        course.owe(doctor.id(), at);
        Optional<Engagements.FirstKey> key = engagements.engage(
                person.id(), Role.DOCTOR, department.institution().value(), doctor.spelled());
        audit.granted(who, "doctor.enlist", "doctor", doctor.id().value(), null, "administration");
        return new Enlisted(
                doctor.id(),
                entry.name(),
                key.map(Engagements.FirstKey::userName).orElse(null),
                key.map(Engagements.FirstKey::password).orElse(null));
    }

    private Department department(DoctorRequest wanted, UUID house) {
        return departments
                .find(Texts.given(wanted.departmentId(), "/departmentId"))
                .filter(d -> d.institution().value().equals(house))
                .orElseThrow(() -> new NotFound("directory.no-such-department"));
    }

    private NewDoctor doctor(
            RegisterEntry entry, DoctorRequest wanted, Department department, @Nullable Person person) {
        String goodAt = wanted.goodAt() == null || wanted.goodAt().isBlank()
                ? ""
                : Texts.required(wanted.goodAt(), "/goodAt", 500);
        InstitutionId main = main(entry, department);
        return new NewDoctor(
                new PractitionerId(ids.next()),
                person == null ? new PersonId(ids.next()) : person.id(),
                department,
                entry.name(),
                !entry.sex().equals("MALE"),
                Reading.of(entry),
                entry.practisingSince(),
                entry.scope(),
                entry.certificate(),
                new Period(entry.validFrom(), entry.validTo()),
                insurance(wanted),
                main,
                Boolean.TRUE.equals(wanted.multiSiteFiled()),
                wanted.employerConsentOn() == null ? null : Texts.day(wanted.employerConsentOn(), "/employerConsentOn"),
                Boolean.TRUE.equals(wanted.mayConsult()),
                Boolean.TRUE.equals(wanted.mayTreat()),
                new Words(goodAt, goodAt));
    }

    /** Where the register says the doctor is registered; a place it does not name is this house or its host. */
    private InstitutionId main(RegisterEntry entry, Department department) {
        String place = entry.place();
        Institution own = institutions.require(department.institution());
        if (place == null || named(own, place)) {
            return own.id();
        }
        return institutions.all().stream()
                .filter(i -> named(i, place))
                .map(Institution::id)
                .findFirst()
                .orElseThrow(() -> new PlaceUnknown(place));
    }

    private static boolean named(Institution institution, String place) {
        return institution.name().zh().equals(place) || institution.host().zh().equals(place);
    }

    private static @Nullable Insurance insurance(DoctorRequest wanted) {
        if (wanted.insurancePolicy() == null || wanted.insurancePolicy().isBlank()) {
            return null;
        }
        return Reading.insurance(wanted.insurancePolicy(), wanted.insuranceFrom(), wanted.insuranceTo());
    }
}
