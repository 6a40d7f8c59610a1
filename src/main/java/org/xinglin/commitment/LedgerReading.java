package org.xinglin.commitment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Page;

/** The ledger as the house reads it: who owed what until when, and what became of it; no patient is named. */
@Component
class LedgerReading {
    private static final int PAGE = 50;

    private final Ledger ledger;
    private final Practitioners practitioners;
    private final Departments departments;

    LedgerReading(Ledger ledger, Practitioners practitioners, Departments departments) {
        this.ledger = ledger;
        this.practitioners = practitioners;
        this.departments = departments;
    }

    /** One line of the ledger. */
    record LedgerLine(
            long id,
            Instant at,
            String act,
            PromiseKind kind,
            UUID promise,
            String doctor,
            String doctorEn,
            Words department,
            Instant dueAt,
            String why,
            Money refund) {}

    Page<LedgerLine> of(UUID institution, @Nullable Long before) {
        List<LedgerLine> lines = ledger.of(institution, before, PAGE + 1).stream()
                .map(row -> line(row.id(), row.entry()))
                .toList();
        return Page.of(lines, PAGE, line -> Long.toString(line.id()));
    }

    private LedgerLine line(long id, LedgerEntry entry) {
        var doctor = practitioners.require(new PractitionerId(entry.practitioner()));
        return new LedgerLine(
                id,
                entry.at(),
                entry.act(),
                entry.kind(),
                entry.promise(),
                doctor.name(),
                doctor.nameEn(),
                departments.require(new DepartmentId(entry.department())).name(),
                entry.dueAt(),
                entry.why(),
                entry.refund());
    }
}
