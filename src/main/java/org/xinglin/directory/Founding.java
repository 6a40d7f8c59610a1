package org.xinglin.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/**
 * Enters institutions, departments and practitioners. Refuses a name that breaks its pattern (IH-01), an unknown subject
 * code (CS-01), a department outside the licence (DX-08), and to open a department without its senior doctors (IH-04).
 */
@Service
public class Founding {
    private final InstitutionRows institutions;
    private final FactsRows facts;
    private final DepartmentRows departments;
    private final PractitionerRows practitioners;
    private final OfferingRows offerings;
    private final Register register;
    private final Rulebook rulebook;

    Founding(
            InstitutionRows institutions,
            FactsRows facts,
            DepartmentRows departments,
            PractitionerRows practitioners,
            OfferingRows offerings,
            Register register,
            Rulebook rulebook) {
        this.institutions = institutions;
        this.facts = facts;
        this.departments = departments;
        this.practitioners = practitioners;
        this.offerings = offerings;
        this.register = register;
        this.rulebook = rulebook;
    }

    @Transactional
    public void found(Institution institution, InstitutionFacts of, List<HouseNotice> notices, Instant at) {
        RulesInForce rules = rulebook.rulesInForce(at, institution.scope());
        if (!named(institution, rules.code("IH-01", "suffix"))) {
            throw new InvalidInput("directory.name-breaks-pattern", "/name", "IH-01");
        }
        institution.subjects().forEach(code -> requireSubject(code, rules));
        if (register.now().institutions().values().stream()
                .anyMatch(i -> i.slug().equals(institution.slug()))) {
            throw new InvalidInput("directory.slug-taken", "/slug");
        }
        institutions.insert(institution, institutions.count());
        facts.insert(of);
        notices.forEach(facts::insert);
        register.changed();
    }

    /** The house is read about in other words from now on. */
    @Transactional
    public void amend(InstitutionFacts of) {
        facts.update(of);
        register.changed();
    }

    @Transactional
    public void announce(HouseNotice notice) {
        facts.insert(notice);
        register.changed();
    }

    /** False for a notice that is not the house's. */
    @Transactional
    public boolean withdraw(UUID notice, InstitutionId of) {
        boolean gone = facts.delete(notice, of);
        register.changed();
        return gone;
    }

    /** A second name starts with its host's; a name of one's own has a mark before the suffix. */
    private static boolean named(Institution institution, String suffix) {
        String name = institution.name().zh();
        if (!name.endsWith(suffix) || name.length() == suffix.length()) {
            return false;
        }
        return institution.kind().ownSubject()
                || name.startsWith(institution.host().zh());
    }

    private static void requireSubject(String code, RulesInForce rules) {
        boolean known = code.matches(rules.code("CS-01", "pattern"))
                && rules.codes("CS-01", "topLevel").contains(code.substring(0, 2));
        if (!known) {
            throw new InvalidInput("directory.unknown-subject", "/subjectCode", "CS-01").stating("code", code);
        }
    }

    /** Enters a department, closed until {@link #activate}. */
    @Transactional
    public void enter(Department department, Institution institution, Instant at) {
        RulesInForce rules = rulebook.rulesInForce(at, institution.scope());
        requireSubject(department.subjectCode(), rules);
        if (!institution.subjects().contains(department.subjectCode())) {
            throw new InvalidInput("directory.subject-not-licensed", "/subjectCode", "DX-08");
        }
        departments.insert(department, departments.count());
        register.changed();
    }

    /** Closes a department for online care; visits in person go on. */
    @Transactional
    public void close(DepartmentId department) {
        departments.setActive(department, false);
        register.changed();
    }

    @Transactional
    void enlist(Practitioner practitioner, Profile profile, List<Offering> services) {
        practitioners.insert(practitioner, profile, practitioners.count());
        services.forEach(service -> offerings.insert(service, practitioner.institution()));
        register.changed();
    }

    /** Opens a department for online care once enough senior doctors of the house stand in it. */
    @Transactional
    public void activate(Department department, Institution institution, Instant at) {
        RulesInForce rules = rulebook.rulesInForce(at, institution.scope().in(department.subjectCode()));
        requireSenior(department, rules, "chiefPhysicians", "chiefTitle", at);
        requireSenior(department, rules, "associateChiefPhysicians", "associateChiefTitle", at);
        departments.setActive(department.id(), true);
        register.changed();
    }

    private void requireSenior(Department department, RulesInForce rules, String count, String title, Instant at) {
        int needed = rules.number("IH-04", count);
        String code = rules.code("IH-04", title);
        if (practitioners.registered(department, Title.of(code), ChinaTime.dateOf(at)) < needed) {
            throw new SeniorDoctorsMissing(department);
        }
    }
}
