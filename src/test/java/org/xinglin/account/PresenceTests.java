package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.testing.ProductTest;

@ProductTest
class PresenceTests {
    @Autowired
    Rulebook rulebook;

    @Autowired
    Clock real;

    /** SV-01: fifteen idle minutes, and the doctor proves again. */
    @Test
    void aProofLapsesAfterTheRulesMinutes() {
        var clock = new AdjustableClock(Clock.fixed(real.instant(), real.getZone()));
        var presence = new Presence(rulebook, clock);
        var doctor = new Caller(
                UUID.randomUUID(), new PersonId(UUID.randomUUID()), Set.of(Role.DOCTOR), UUID.randomUUID(), "");
        assertThatThrownBy(() -> presence.requireRecent(doctor))
                .isInstanceOfSatisfying(
                        PresenceNeeded.class, e -> assertThat(e.rule()).isEqualTo("SV-01"));
        presence.proven(doctor.session(), clock.instant());
        clock.setOffset(Duration.ofMinutes(15));
        presence.requireRecent(doctor);
        clock.setOffset(Duration.ofMinutes(15).plusMillis(1));
        assertThatThrownBy(() -> presence.requireRecent(doctor)).isInstanceOf(PresenceNeeded.class);
    }
}
