package org.xinglin.directory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole directory as one edition: the tables and their counter are seen at the same instant. */
@Component
class SnapshotLoader {
    private final Edition edition;
    private final InstitutionRows institutions;
    private final FactsRows facts;
    private final DepartmentRows departments;
    private final PractitionerRows practitioners;
    private final OfferingRows offerings;
    private final RestraintRows restraints;

    SnapshotLoader(
            Edition edition,
            InstitutionRows institutions,
            FactsRows facts,
            DepartmentRows departments,
            PractitionerRows practitioners,
            OfferingRows offerings,
            RestraintRows restraints) {
        this.edition = edition;
        this.institutions = institutions;
        this.facts = facts;
        this.departments = departments;
        this.practitioners = practitioners;
        this.offerings = offerings;
        this.restraints = restraints;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Snapshot load() {
        return read();
    }

    /** Reads in the caller's transaction, and so sees what it has not yet committed. */
    Snapshot read() {
        return Snapshot.of(
                edition.facts(),
                new Snapshot.Rows(
                        institutions.all(),
                        facts.all(),
                        facts.notices(),
                        departments.all(),
                        practitioners.all(),
                        practitioners.profiles(),
                        offerings.all(),
                        restraints.all()));
    }
}
