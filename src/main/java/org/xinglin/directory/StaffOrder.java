package org.xinglin.directory;

import java.time.LocalDate;
import java.util.Comparator;

/** How an administration reads its doctors. */
enum StaffOrder {
    /** As the register has them, department by department. */
    DEPARTMENT((one, other) -> 0),
    /** The highest first. */
    RANK(Comparator.comparing(Practitioner::title)),
    /** Whose registration ends first. */
    LICENCE(Comparator.comparing(p -> p.licence().to())),
    /** Whose cover ends first, before them those who have none. */
    INSURANCE(Comparator.comparing(StaffOrder::covered));

    private final Comparator<Practitioner> order;

    StaffOrder(Comparator<Practitioner> order) {
        this.order = order;
    }

    /** Who shares a place stays in the order of the register. */
    Comparator<Practitioner> order() {
        return order;
    }

    private static LocalDate covered(Practitioner doctor) {
        Insurance insurance = doctor.insurance();
        return insurance == null ? LocalDate.MIN : insurance.valid().to();
    }
}
