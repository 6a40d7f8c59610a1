package org.xinglin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.Rejection;
import org.xinglin.testing.ProductTest;

/** What modules above lay on doctors and houses stands from its first day to the day before its last, by itself. */
@ProductTest
class RestraintTests {
    @Autowired
    LicenceGate gate;

    @Autowired
    Founding founding;

    @Autowired
    Restraints restraints;

    @Autowired
    TransactionTemplate transaction;

    House house;
    PractitionerId doctor;

    @BeforeEach
    void openHouse() {
        house = House.open(founding);
        doctor = house.enlist(house.sound(Title.ATTENDING));
    }

    private void lay(Restraint restraint) {
        transaction.executeWithoutResult(status -> restraints.lay(restraint));
    }

    @ParameterizedTest
    @EnumSource
    void aRestraintRefusesUnderTheRuleOfItsGround(Restraint.Ground ground) {
        lay(new Restraint(doctor.value(), ground, House.TODAY, null));
        assertThatThrownBy(() -> gate.requireMayPractise(doctor, House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.code()).startsWith("directory."))
                .satisfies(r -> assertThat(r.rule())
                        .isEqualTo(
                                switch (ground) {
                                    case COURSE -> "XL-COURSE";
                                    case REGISTER -> "DX-09";
                                    case AGREEMENT -> "DX-21";
                                    case SUPERVISOR -> null;
                                }));
        transaction.executeWithoutResult(status -> restraints.lift(doctor.value(), ground));
        assertThatCode(() -> gate.requireMayPractise(doctor, House.AT)).doesNotThrowAnyException();
    }

    /** The papers of the house in the test hold for one day; the instants are on both sides of midnight in China. */
    @Test
    void aRestraintBeginsAndEndsAtMidnightChinaTimeWithoutAnybodysAct() {
        Instant lastOfYesterday = Instant.parse("2026-11-21T15:59:59.999Z");
        Instant firstOfToday = Instant.parse("2026-11-21T16:00:00Z");
        var today = new Restraint(doctor.value(), Restraint.Ground.COURSE, House.TODAY, House.TODAY.plusDays(1));
        assertThat(today.holds(org.xinglin.kernel.ChinaTime.dateOf(lastOfYesterday)))
                .isFalse();
        assertThat(today.holds(org.xinglin.kernel.ChinaTime.dateOf(firstOfToday)))
                .isTrue();
        assertThat(today.holds(House.TODAY.plusDays(1))).isFalse();
        lay(new Restraint(doctor.value(), Restraint.Ground.COURSE, House.TODAY.plusDays(1), null));
        assertThatCode(() -> gate.requireMayPractise(doctor, firstOfToday)).doesNotThrowAnyException();
        lay(today);
        assertThatThrownBy(() -> gate.requireMayPractise(doctor, firstOfToday)).isInstanceOf(Rejection.class);
    }

    @Test
    void whatStandsAgainstAHouseStandsAgainstItsDoctors() {
        lay(new Restraint(house.institution().id().value(), Restraint.Ground.AGREEMENT, House.TODAY, null));
        assertThatThrownBy(() -> gate.requireMayConsult(doctor, House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.code()).isEqualTo("directory.agreement-lapsed"));
        House other = House.open(founding);
        assertThatCode(() -> gate.requireMayConsult(other.enlist(other.sound(Title.CHIEF)), House.AT))
                .doesNotThrowAnyException();
    }

    @Test
    void layingTheSameAgainChangesNothing() {
        var restraint = new Restraint(doctor.value(), Restraint.Ground.COURSE, House.TODAY, null);
        lay(restraint);
        lay(restraint);
        assertThat(restraints.of(doctor.value())).containsExactly(restraint);
    }
}
