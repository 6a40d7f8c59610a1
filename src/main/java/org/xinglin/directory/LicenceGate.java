package org.xinglin.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Rejection;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** Lets only those work online who may: asked when a visit opens, when one is booked, and shown on every doctor's page. */
@Component
public class LicenceGate {
    private final Register register;
    private final Rulebook rulebook;

    LicenceGate(Register register, Rulebook rulebook) {
        this.register = register;
        this.rulebook = rulebook;
    }

    /** Refuses, naming the rule, when the doctor may not give advice at this moment. */
    public void requireMayConsult(PractitionerId id, Instant at) {
        refuse(mayNotConsult(required(id), at));
    }

    /** Refuses, naming the rule, when the doctor may not diagnose and treat at this moment. */
    public void requireMayTreat(PractitionerId id, Instant at) {
        refuse(mayNotTreat(required(id), at));
    }

    /** Refuses, naming the rule, when the doctor may not see patients in person at this institution at this moment. */
    public void requireMayPractise(PractitionerId id, Instant at) {
        refuse(mayNotPractise(required(id), at));
    }

    Optional<Rejection> mayNotConsult(Practitioner practitioner, Instant at) {
        return online(practitioner, practitioner.mayConsult() ? null : new Obstacles.ConsultationNotGranted(), at);
    }

    Optional<Rejection> mayNotTreat(Practitioner practitioner, Instant at) {
        return online(practitioner, practitioner.mayTreat() ? null : new Obstacles.TreatmentNotGranted(), at);
    }

    /** What the law asks of every practice: a licence here, a registration that covers the department, cover for harm. */
    Optional<Rejection> mayNotPractise(Practitioner practitioner, Instant at) {
        LocalDate day = ChinaTime.dateOf(at);
        Snapshot now = register.now();
        Institution institution = Objects.requireNonNull(now.institutions().get(practitioner.institution()));
        Department department = Objects.requireNonNull(now.departments().get(practitioner.department()));
        RulesInForce rules = rulebook.rulesInForce(at, institution.scope().in(department.subjectCode()));
        if (!institution.licence().validOn(day)) {
            return Optional.of(new Obstacles.InstitutionLicenceLapsed(institution));
        }
        if (practitioner.suspended()) {
            return Optional.of(new Obstacles.Suspended());
        }
        return papers(practitioner, day, rules)
                .or(() -> restrained(institution.id().value(), day))
                .or(() -> restrained(practitioner.id().value(), day));
    }

    private Optional<Rejection> restrained(UUID subject, LocalDate day) {
        return register.now().restraintsOf(subject).stream()
                .filter(r -> r.holds(day))
                .findFirst()
                .map(Restraint::refusal);
    }

    /** Registration, scope, filing and cover: what a doctor brings along. */
    private Optional<Rejection> papers(Practitioner practitioner, LocalDate day, RulesInForce rules) {
        Department department =
                Objects.requireNonNull(register.now().departments().get(practitioner.department()));
        if (!practitioner.licence().holds(day)) {
            return Optional.of(
                    new Obstacles.RegistrationLapsed(practitioner.licence().to()));
        }
        if (rules.flag("DX-14", "scopeCoversDepartment") && !practitioner.covers(department.subjectCode())) {
            return Optional.of(new Obstacles.OutsideScope());
        }
        if (!practitioner.mainInstitution().equals(practitioner.institution()) && !practitioner.multiSite()) {
            return Optional.of(new Obstacles.NotFiledHere());
        }
        Insurance insurance = practitioner.insurance();
        if (insurance == null || !insurance.valid().holds(day)) {
            return Optional.of(new Obstacles.Uninsured());
        }
        return Optional.empty();
    }

    /** What online work asks besides: an open department, years of practice, the employer's consent and the right itself. */
    private Optional<Rejection> online(Practitioner practitioner, @Nullable Rejection notGranted, Instant at) {
        Optional<Rejection> practice = mayNotPractise(practitioner, at);
        if (practice.isPresent()) {
            return practice;
        }
        Department department =
                Objects.requireNonNull(register.now().departments().get(practitioner.department()));
        if (!department.active()) {
            return Optional.of(new Obstacles.DepartmentClosed());
        }
        return fitness(practitioner, department, at).or(() -> Optional.ofNullable(notGranted));
    }

    /** Where the doctor is registered, years of practice and the employer's consent. */
    private Optional<Rejection> fitness(Practitioner practitioner, Department department, Instant at) {
        Institution institution = register.now().institutionOf(department);
        RulesInForce rules = rulebook.rulesInForce(at, institution.scope().in(department.subjectCode()));
        if (!practitioner.mainInstitution().equals(institution.id()) && !mayUseOutsiders(institution, rules)) {
            return Optional.of(new Obstacles.RegisteredElsewhere());
        }
        int years = rules.number("DX-10", "independentPractice");
        LocalDate eligible = practitioner.practisingSince().plusYears(years);
        if (ChinaTime.dateOf(at).isBefore(eligible)) {
            return Optional.of(new Obstacles.PracticeTooShort(years, eligible));
        }
        LocalDate consent = practitioner.employerConsent();
        if (rules.flag("DX-13", "institutionConsent") && (consent == null || consent.isAfter(ChinaTime.dateOf(at)))) {
            return Optional.of(new Obstacles.EmployerConsentMissing());
        }
        return Optional.empty();
    }

    /**
     * Refuses to enter a doctor, or to grant rights, when the papers do not allow it: asked before there is a row, and
     * without regard to what is still to come, such as the course or the opening of the department.
     */
    void requireFit(Practitioner candidate, Instant at) {
        Department department =
                Objects.requireNonNull(register.now().departments().get(candidate.department()));
        RulesInForce rules = rulebook.rulesInForce(
                at, register.now().institutionOf(department).scope().in(department.subjectCode()));
        refuse(papers(candidate, ChinaTime.dateOf(at), rules));
        if (candidate.mayConsult() || candidate.mayTreat()) {
            refuse(fitness(candidate, department, at));
        }
    }

    /** Only a licence that bears the name of an Internet hospital lets doctors of other institutions treat online (DX-11). */
    private static boolean mayUseOutsiders(Institution institution, RulesInForce rules) {
        return institution.name().zh().endsWith(rules.code("IH-01", "suffix")) && rules.flag("DX-11", "outsideDoctors");
    }

    private Practitioner required(PractitionerId id) {
        Practitioner practitioner = register.now().practitioners().get(id);
        if (practitioner == null) {
            throw new NotFound("directory.no-such-doctor");
        }
        return practitioner;
    }

    private static void refuse(Optional<Rejection> obstacle) {
        obstacle.ifPresent(rejection -> {
            throw rejection;
        });
    }
}
