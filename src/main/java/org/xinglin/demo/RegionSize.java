package org.xinglin.demo;

import org.xinglin.kernel.DemoBreadth;

/** The sizes on offer. */
enum RegionSize {
    SMALL(500, 14, DemoBreadth.NONE),
    LARGE(500, 14, DemoBreadth.of(17, 1_200, 116, 76, 99_500));

    private final int patients;
    private final int sessionDays;
    private final DemoBreadth breadth;

    RegionSize(int patients, int sessionDays, DemoBreadth breadth) {
        this.patients = patients;
        this.sessionDays = sessionDays;
        this.breadth = breadth;
    }

    int patients() {
        return patients;
    }

    int sessionDays() {
        return sessionDays;
    }

    DemoBreadth breadth() {
        return breadth;
    }
}
