package org.xinglin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Rejection;
import org.xinglin.testing.ProductTest;

/** What the law asks of a doctor who works online, each refused under its rule, against the real tables. */
@ProductTest
class LicenceGateTests {
    @Autowired
    LicenceGate gate;

    @Autowired
    Founding founding;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    House house;

    @BeforeEach
    void openHouse() {
        house = House.open(founding);
    }

    @Test
    void aDoctorOnTheLastDayOfEveryPaperAndTheFirstOfThreeYearsMayWork() {
        PractitionerId id = house.enlist(house.sound(Title.ATTENDING));
        assertThatCode(() -> gate.requireMayConsult(id, House.AT)).doesNotThrowAnyException();
        assertThatCode(() -> gate.requireMayTreat(id, House.AT)).doesNotThrowAnyException();
        assertThatCode(() -> gate.requireMayPractise(id, House.AT)).doesNotThrowAnyException();
    }

    /** One fact each that stands against a doctor; the column is bent as an operator would. */
    enum Against {
        PRACTICE_TOO_SHORT("practising_since_on = date '2023-11-23'", "directory.practice-too-short", "DX-10"),
        OUTSIDE_SCOPE("scope = '{04}'", "directory.outside-scope", "DX-14"),
        SIMILAR_SCOPE("scope = '{03.0}'", "directory.outside-scope", "DX-14"),
        REGISTRATION(
                "licence_from_on = date '2020-01-01', licence_to_on = date '2026-11-21'",
                "directory.registration-lapsed",
                "DX-09"),
        INSURANCE(
                "insurance_from_on = date '2026-11-23', insurance_to_on = date '2027-11-23'",
                "directory.uninsured",
                "IH-12"),
        NO_INSURANCE(
                "insurance_policy = null, insurance_from_on = null, insurance_to_on = null",
                "directory.uninsured",
                "IH-12"),
        NO_CONSENT("employer_consent_on = null", "directory.employer-consent-missing", "DX-13"),
        NO_ADVICE("may_consult = false", "directory.consultation-not-granted", "DX-01");

        final String change;
        final String code;
        final String rule;

        Against(String change, String code, String rule) {
            this.change = change;
            this.code = code;
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsAgainstADoctorIsRefusedUnderItsRule(Against against) {
        PractitionerId id = house.enlist(house.sound(Title.ATTENDING));
        jdbc.sql("update directory.practitioner set " + against.change + " where id = :id")
                .param("id", id.value())
                .update();
        register.refreshed();
        assertThatThrownBy(() -> gate.requireMayConsult(id, House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo(against.code);
                    assertThat(r.rule()).isEqualTo(against.rule);
                });
    }

    @Test
    void tooShortAPracticeSaysWhenTheDoctorIsEligible() {
        PractitionerId id = house.enlist(house.sound(Title.ATTENDING));
        jdbc.sql("update directory.practitioner set practising_since_on = date '2024-08-01' where id = :id")
                .param("id", id.value())
                .update();
        register.refreshed();
        assertThatThrownBy(() -> gate.requireMayTreat(id, House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.facts()).containsEntry("date", LocalDate.of(2027, 8, 1)));
        assertThatCode(() -> gate.requireMayPractise(id, House.AT)).doesNotThrowAnyException();
    }

    @Test
    void adviceAndTreatmentAreGrantedApart() {
        PractitionerId id = house.enlist(house.sound(Title.ATTENDING));
        jdbc.sql("update directory.practitioner set may_treat = false where id = :id")
                .param("id", id.value())
                .update();
        register.refreshed();
        assertThatCode(() -> gate.requireMayConsult(id, House.AT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> gate.requireMayTreat(id, House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.code()).isEqualTo("directory.treatment-not-granted"));
    }

    @Test
    void aDoctorRegisteredElsewhereNeedsItsFiling() {
        House other = House.open(founding);
        PractitionerId id = house.enlist(house.sound(Title.ATTENDING));
        jdbc.sql("update directory.practitioner set main_institution_id = :other where id = :id")
                .param("other", other.institution().id().value())
                .param("id", id.value())
                .update();
        register.refreshed();
        assertThatThrownBy(() -> gate.requireMayPractise(id, House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.rule()).isEqualTo("DX-12"));
        jdbc.sql("update directory.practitioner set multi_site_filed = true where id = :id")
                .param("id", id.value())
                .update();
        register.refreshed();
        assertThatCode(() -> gate.requireMayPractise(id, House.AT)).doesNotThrowAnyException();
    }

    @Test
    void withoutTheNameOfAnInternetHospitalDoctorsFromElsewhereDoNotTreatOnline() {
        House other = House.open(founding);
        PractitionerId id = house.enlist(house.sound(Title.ATTENDING));
        jdbc.sql(
                        "update directory.practitioner set main_institution_id = :other, multi_site_filed = true where id = :id")
                .param("other", other.institution().id().value())
                .param("id", id.value())
                .update();
        register.refreshed();
        assertThatCode(() -> gate.requireMayTreat(id, House.AT)).doesNotThrowAnyException();
        jdbc.sql("update directory.institution set name_zh = '青山医院' where id = :id")
                .param("id", house.institution().id().value())
                .update();
        register.refreshed();
        assertThatThrownBy(() -> gate.requireMayTreat(id, House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.rule()).isEqualTo("DX-11"));
        assertThatCode(() -> gate.requireMayPractise(id, House.AT)).doesNotThrowAnyException();
    }

    @Test
    void anUnknownDoctorIsNotFound() {
        assertThatThrownBy(() -> gate.requireMayTreat(new PractitionerId(UUID.randomUUID()), House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Rejection.Kind.NOT_FOUND));
    }

    @Test
    void aDepartmentOpensOnlyWithItsSeniorDoctorsAndOnALicensedSubject() {
        House closed = House.closed(founding);
        closed.enlist(closed.sound(Title.CHIEF));
        refused("IH-04", () -> founding.activate(closed.department(), closed.institution(), House.AT));
        PractitionerId doctor = closed.enlist(closed.sound(Title.ATTENDING));
        assertThatThrownBy(() -> gate.requireMayConsult(doctor, House.AT))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.code()).isEqualTo("directory.department-closed"));
        refused(
                "DX-08",
                () -> founding.enter(
                        House.department(
                                closed.institution(),
                                "x-" + closed.institution().slug(),
                                "10"),
                        closed.institution(),
                        House.AT));
        refused(
                "CS-01",
                () -> founding.enter(
                        House.department(
                                closed.institution(),
                                "x-" + closed.institution().slug(),
                                "34"),
                        closed.institution(),
                        House.AT));
    }

    @Test
    void aNameFollowsItsPattern() {
        for (String name : List.of("青山医院", "白云医院互联网医院", "互联网医院")) {
            Institution institution =
                    House.institution("n" + UUID.randomUUID().toString().substring(0, 12), name, List.of("03"));
            refused("IH-01", () -> founding.found(institution, House.facts(institution), List.of(), House.AT));
        }
    }

    private static void refused(String rule, Runnable act) {
        assertThatThrownBy(act::run).asInstanceOf(type(Rejection.class)).satisfies(r -> assertThat(r.rule())
                .isEqualTo(rule));
    }
}
