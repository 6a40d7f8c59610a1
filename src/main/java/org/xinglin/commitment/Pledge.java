package org.xinglin.commitment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

/** What one purchase promises, frozen when it was paid: later settings change nothing for those who bought before. */
record Pledge(UUID id, Subject subject, PersonId patient, Debtor debtor, Money price, Terms terms, Instant madeAt) {
    /** Who owes it. */
    record Debtor(PractitionerId practitioner, DepartmentId department, InstitutionId institution) {}

    /** @param nextShare percent of the price that goes back for an answer that came too late */
    record Terms(Duration nextWithin, Duration reportWithin, int nextShare, int reportShare) {
        Duration within(PromiseKind kind) {
            return kind == PromiseKind.REPORT_READING ? reportWithin : nextWithin;
        }

        /** Percent of the price owed when a promise of the kind is broken. */
        int share(PromiseKind kind) {
            return switch (kind) {
                case FIRST_REPLY -> 100;
                case NEXT_REPLY -> nextShare;
                case REPORT_READING -> reportShare;
            };
        }
    }

    /** What a broken promise costs, to the fen. */
    Money owed(PromiseKind kind) {
        return Money.ofFen(price.fen() * terms.share(kind) / 100);
    }
}
