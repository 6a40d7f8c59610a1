package org.xinglin.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.directory.FirstVisitList;
import org.xinglin.directory.FirstVisitListing;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Rejection;
import org.xinglin.rulebook.RulesInForce;

/** The dated exception from DX-02: some subjects of some institutions (DX-06), by listed doctors, for attended children (DX-07). */
@Component
class FirstVisitPilot {
    private final FirstVisitList list;

    FirstVisitPilot(FirstVisitList list) {
        this.list = list;
    }

    /** Whether first visits are let in here on this day, and the patient is one whom a guardian brings. */
    boolean open(Application application, RulesInForce rules) {
        return rules.flag("DX-06", "open")
                && rules.codes("DX-06", "subjects")
                        .contains(application.department().subjectCode())
                && !application.who().person().equals(application.patient());
    }

    /** What of DX-07 is missing, where the pilot is open. */
    Optional<Rejection> obstacle(Application application, RulesInForce rules) {
        if (!qualified(application, rules)) {
            return Optional.of(new GateRefusals.DoctorNotInPilot());
        }
        if (rules.flag("DX-07", "guardianPresent") && !application.guardianPresent()) {
            return Optional.of(new GateRefusals.GuardianNotAtFirstVisit());
        }
        return Optional.empty();
    }

    private boolean qualified(Application application, RulesInForce rules) {
        var doctor = application.practitioner();
        LocalDate today = ChinaTime.dateOf(application.at());
        return rules.codes("DX-07", "titles").contains(doctor.title().code())
                && reached(doctor.practisingSince(), rules.number("DX-07", "independentPractice"), today)
                && list.of(doctor.id(), today)
                        .map(place -> attested(place, rules, today))
                        .orElse(!rules.flag("DX-07", "whitelist"));
    }

    private static boolean attested(FirstVisitListing place, RulesInForce rules, LocalDate today) {
        return (!rules.flag("DX-07", "training") || !place.trainedOn().isAfter(today))
                && reached(place.onlineSince(), rules.number("DX-07", "onlineFollowUp"), today);
    }

    private static boolean reached(LocalDate since, int years, LocalDate today) {
        return !since.plusYears(years).isAfter(today);
    }
}
