package org.xinglin.revisit;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.chart.EncounterClosed;
import org.xinglin.chart.EncounterKind;
import org.xinglin.consultation.VisitClosed;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;

/** A finished visit entitles to a revisit by the rule of its day (XL-REVISIT); one that was ended or refunded does not. */
@Component
class Entitling {
    private static final long FEN = 100;
    private final Entitlements entitlements;
    private final Departments departments;
    private final Rulebook rulebook;

    Entitling(Entitlements entitlements, Departments departments, Rulebook rulebook) {
        this.entitlements = entitlements;
        this.departments = departments;
        this.rulebook = rulebook;
    }

    private record Visit(
            UUID id,
            PersonId patient,
            InstitutionId institution,
            DepartmentId department,
            PractitionerId practitioner,
            Instant at) {}

    @ApplicationModuleListener
    void on(EncounterClosed e) {
        if (e.kind() == EncounterKind.CLINIC) {
            entitle(
                    new Visit(
                            e.encounter().value(),
                            e.patient(),
                            e.institution(),
                            e.department(),
                            e.practitioner(),
                            e.at()),
                    "afterClinic");
        }
    }

    @ApplicationModuleListener
    void on(VisitClosed e) {
        entitle(
                new Visit(e.visit().value(), e.patient(), e.institution(), e.department(), e.practitioner(), e.at()),
                "afterText");
    }

    private void entitle(Visit visit, String window) {
        var rules = rulebook.rulesInForce(visit.at(), departments.scopeOf(visit.department()));
        long days = rules.duration("XL-REVISIT", window).toDays();
        if (days == 0) {
            return;
        }
        entitlements.add(new Entitlement(
                visit.id(),
                visit.patient(),
                visit.institution(),
                visit.department(),
                visit.practitioner(),
                visit.at(),
                ChinaTime.dateOf(visit.at()).plusDays(days),
                Money.ofFen(rules.number("XL-REVISIT", "price") * FEN),
                rules.flag("XL-REVISIT", "department"),
                null));
    }
}
