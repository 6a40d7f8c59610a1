package org.xinglin.revisit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** Shows patients, and who acts for them, until when they may come again at which price. */
@Service
class RevisitReading {
    private static final int REMEMBERED_DAYS = 30;
    private final Entitlements entitlements;
    private final Guardians guardians;
    private final Practitioners practitioners;
    private final Departments departments;
    private final AuditLog audit;
    private final Clock clock;

    RevisitReading(
            Entitlements entitlements,
            Guardians guardians,
            Practitioners practitioners,
            Departments departments,
            AuditLog audit,
            Clock clock) {
        this.entitlements = entitlements;
        this.guardians = guardians;
        this.practitioners = practitioners;
        this.departments = departments;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<RevisitView> of(Caller who, PersonId patient) {
        if (!guardians.mayActFor(who.person(), patient)) {
            throw new NotFound("revisit.no-such-patient");
        }
        LocalDate today = ChinaTime.dateOf(clock.instant());
        audit.granted(who, "revisit.list", "person", patient.value(), patient, "own");
        return entitlements.of(patient, today.minusDays(REMEMBERED_DAYS)).stream()
                .map(e -> view(e, today))
                .toList();
    }

    private RevisitView view(Entitlement e, LocalDate today) {
        return new RevisitView(
                e.visit(),
                e.patient(),
                e.practitioner(),
                practitioners
                        .find(e.practitioner())
                        .map(p -> new Words(p.name(), p.nameEn()))
                        .orElse(new Words("", "")),
                e.department(),
                departments
                        .find(e.department())
                        .map(d -> new Words(d.nameZh(), d.nameEn()))
                        .orElse(new Words("", "")),
                e.visitedAt(),
                e.until(),
                e.price(),
                e.departmentWide(),
                e.usedBy(),
                e.usedBy() == null && !e.until().isBefore(today));
    }
}
