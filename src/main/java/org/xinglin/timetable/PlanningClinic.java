package org.xinglin.timetable;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Caller;

/** An administration plans a weekly clinic of one of its doctors. */
@Service
class PlanningClinic {
    private final ClinicPlanning planning;

    PlanningClinic(ClinicPlanning planning) {
        this.planning = planning;
    }

    /**
     * Refuses what cannot be a clinic; what the licence forbids, with its rule; {@code timetable.doctor-busy} and
     * {@code timetable.place-taken}; and slots longer than BK-06 allows.
     */
    @Transactional
    public UUID plan(Caller who, NewClinic wanted) {
        return planning.plan(who, wanted);
    }
}
