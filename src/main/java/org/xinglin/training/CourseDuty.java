package org.xinglin.training;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Restraint;
import org.xinglin.directory.Restraints;
import org.xinglin.kernel.ChinaTime;

/** Keeps doctors who owe the course from patients, through the licence gate (XL-COURSE). */
@Component
public class CourseDuty {
    private final Sittings sittings;
    private final Restraints restraints;

    CourseDuty(Sittings sittings, Restraints restraints) {
        this.sittings = sittings;
        this.restraints = restraints;
    }

    /** From now on the doctor sees nobody without a pass in force; one sat earlier counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void owe(PractitionerId doctor, Instant at) {
        LocalDate from = sittings.pass(doctor).map(Sitting::validUntil).orElse(ChinaTime.dateOf(at));
        restraints.lay(new Restraint(doctor.value(), Restraint.Ground.COURSE, from, null));
    }
}
