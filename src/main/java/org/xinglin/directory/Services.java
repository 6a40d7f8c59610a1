package org.xinglin.directory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Money;

/** Writes what is on offer, in the transaction of the module that decides over it; memory follows the commit. */
@Component
public class Services {
    private final OfferingRows rows;
    private final Register register;

    Services(OfferingRows rows, Register register) {
        this.rows = rows;
        this.register = register;
    }

    /** False when the doctor offers that kind in that mode already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Offering offering, InstitutionId institution) {
        boolean added = rows.add(offering, institution);
        register.changed();
        return added;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reprice(OfferingId id, Money price) {
        rows.reprice(id, price);
        register.changed();
    }

    /** Takes it off the shelf; false when it was off already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(OfferingId id) {
        boolean withdrawn = rows.withdraw(id);
        register.changed();
        return withdrawn;
    }
}
