package org.xinglin.credentialing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Insurance;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Subjects;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** What the register said and how the papers of a house's doctors stand. */
@Component
class CredentialViews {
    private static final int PAGE = 20;

    private final Credentials credentials;
    private final Rechecking rechecking;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Subjects subjects;
    private final Rulebook rulebook;
    private final Clock clock;

    CredentialViews(
            Credentials credentials,
            Rechecking rechecking,
            Practitioners practitioners,
            Departments departments,
            Subjects subjects,
            Rulebook rulebook,
            Clock clock) {
        this.credentials = credentials;
        this.rechecking = rechecking;
        this.practitioners = practitioners;
        this.departments = departments;
        this.subjects = subjects;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    LookUpView found(LookUps.Found found) {
        RegisterEntry entry = found.entry();
        int years = rulebook.rulesInForce(found.at(), Scope.NATION).number("DX-10", "independentPractice");
        LocalDate from = entry.practisingSince().plusYears(years);
        return new LookUpView(
                found.id(),
                entry.name(),
                entry.certificate(),
                Reading.of(entry),
                entry.scope().stream().map(subjects::name).toList(),
                entry.practisingSince(),
                entry.validFrom(),
                entry.validTo(),
                entry.place(),
                from,
                !ChinaTime.dateOf(found.at()).isBefore(from),
                years);
    }

    /** Department by department, found by name. */
    CountedPage<CredentialView> house(Caller who, @Nullable String text, @Nullable String after) {
        var house = new InstitutionId(LookingUp.house(who));
        String typed = text == null ? "" : text.strip();
        List<Practitioner> found = departments.of(house).stream()
                .flatMap(d -> practitioners.of(d.id()).stream())
                .filter(p -> typed.isEmpty() || p.named(typed))
                .toList();
        List<Credentials.Credential> known = credentials.of(house);
        return CountedPage.of(found, after, PAGE, p -> p.id().toString())
                .saying(p -> view(p, departments.require(p.department()).name(), known));
    }

    CredentialView recheck(Caller who, PractitionerId id) {
        Practitioner doctor = practitioners
                .find(id)
                .filter(p -> p.institution().value().equals(who.institution()))
                .orElseThrow(() -> new NotFound("directory.no-such-doctor"));
        Credentials.Credential known =
                credentials.find(id).orElseThrow(() -> new NotFound("credentialing.not-by-register"));
        if (!rechecking.check(known, ChinaTime.dateOf(clock.instant()))) {
            throw new RegisterAway();
        }
        return view(
                practitioners.require(doctor.id()),
                departments.require(doctor.department()).name(),
                credentials.of(doctor.institution()));
    }

    private static CredentialView view(Practitioner p, Words department, List<Credentials.Credential> known) {
        Insurance insurance = p.insurance();
        Credentials.Credential credential = known.stream()
                .filter(c -> c.practitioner().equals(p.id()))
                .findFirst()
                .orElse(null);
        return new CredentialView(
                p.id(),
                new Words(p.name(), p.nameEn()),
                department,
                p.licence().to(),
                insurance == null ? null : insurance.policy(),
                insurance == null ? null : insurance.valid().from(),
                insurance == null ? null : insurance.valid().to(),
                p.employerConsent(),
                p.multiSite(),
                p.mayConsult(),
                p.mayTreat(),
                credential == null ? null : credential.checkedOn(),
                credential == null ? null : credential.confirmed());
    }
}
