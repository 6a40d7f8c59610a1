package org.xinglin.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

class PledgeTests {
    private static final Instant AT = Instant.parse("2026-11-02T01:00:00Z");

    @Test
    void aBreachOwesItsShareAndNeverMoreThanThePrice() {
        Pledge pledge = pledge("33.33");
        assertThat(pledge.owed(PromiseKind.FIRST_REPLY)).isEqualTo(Money.of("33.33"));
        assertThat(pledge.owed(PromiseKind.NEXT_REPLY)).isEqualTo(Money.of("6.66"));
        assertThat(pledge.owed(PromiseKind.REPORT_READING)).isEqualTo(Money.of("9.99"));
    }

    @Test
    void theDeadlineItselfIsTooLate() {
        Promise promise = promise();
        assertThat(promise.ranOut(promise.dueAt().minusNanos(1_000))).isFalse();
        assertThat(promise.ranOut(promise.dueAt())).isTrue();
    }

    @Test
    void everyFactChangesTheDigest() {
        LedgerEntry entry = LedgerEntry.of(promise(), "BROKEN", "RAN_OUT", Money.of("6.66"), AT);
        assertThat(LedgerEntry.of(promise(), "BROKEN", "RAN_OUT", Money.of("6.66"), AT)
                        .digest())
                .isEqualTo(entry.digest());
        assertThat(LedgerEntry.of(promise(), "KEPT", "RAN_OUT", Money.of("6.66"), AT)
                        .digest())
                .isNotEqualTo(entry.digest());
        assertThat(LedgerEntry.of(promise(), "BROKEN", "RAN_OUT", Money.of("6.65"), AT)
                        .digest())
                .isNotEqualTo(entry.digest());
        assertThat(LedgerEntry.of(promise(), "BROKEN", "RAN_OUT", Money.of("6.66"), AT.plus(1, ChronoUnit.MICROS))
                        .digest())
                .isNotEqualTo(entry.digest());
    }

    private static Promise promise() {
        return new Promise(
                new UUID(1, 2),
                pledge("33.33"),
                PromiseKind.NEXT_REPLY,
                PromiseState.OPEN,
                AT,
                AT.plusSeconds(60),
                null,
                null,
                Money.ZERO);
    }

    private static Pledge pledge(String price) {
        return new Pledge(
                new UUID(0, 1),
                new Subject("visit", new UUID(0, 2)),
                new PersonId(new UUID(0, 3)),
                new Pledge.Debtor(
                        new PractitionerId(new UUID(0, 4)),
                        new DepartmentId(new UUID(0, 5)),
                        new InstitutionId(new UUID(0, 6))),
                Money.of(price),
                new Pledge.Terms(Duration.ofHours(12), Duration.ofHours(24), 20, 30),
                AT);
    }
}
