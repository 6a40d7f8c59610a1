package org.xinglin.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays and lifts what stands against doctors and houses: one of each ground, the last word counts. */
@Component
public class Restraints {
    private final RestraintRows rows;
    private final Register register;

    Restraints(RestraintRows rows, Register register) {
        this.rows = rows;
        this.register = register;
    }

    /** Laying the same twice changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lay(Restraint restraint) {
        if (rows.lay(restraint)) {
            register.changed();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(UUID subject, Restraint.Ground ground) {
        if (rows.lift(subject, ground)) {
            register.changed();
        }
    }

    /** What is laid on a doctor or a house, now or for days to come; answered from memory. */
    public List<Restraint> of(UUID subject) {
        return register.now().restraintsOf(subject);
    }
}
