package org.xinglin.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class AmendingTests {
    /** A place of this test's own, so that the amendments concern nobody else. */
    private static final Scope HERE = Scope.institution("98", "amended");

    @Autowired
    Amending amending;

    @Autowired
    Rulebook rulebook;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext product;

    @Autowired
    Clock clock;

    @Test
    void anAmendmentIsInForceWithinASecondFromItsDayOn() {
        LocalDate tomorrow = today().plusDays(1);
        amending.amend(cancelBefore(48, tomorrow, null), somebody());
        await().atMost(Duration.ofSeconds(1)).until(() -> cancelBefore(tomorrow), hours -> hours == 48);
        assertThat(cancelBefore(today())).isEqualTo(12);
        assertThat(rulebook.rulesInForce(ChinaTime.at(tomorrow, java.time.LocalTime.NOON), Scope.NATION)
                        .number("BK-04", "cancelBefore"))
                .isEqualTo(12);
        var values = new Visitor(product)
                .speaking("en")
                .get("/api/rules/BK-04")
                .expect(200)
                .body()
                .path("parameters");
        assertThat(values.toString()).contains("48 hours before the appointment", "amended", "LATER");
    }

    @Test
    void listsAndFlagsAreAmendedToo() {
        Scope place = HERE.in("19");
        amending.amend(
                new Amendment("IH-17", "treatable", List.of("C50"), today(), null, place, "本院病种目录2026版"), somebody());
        amending.amend(new Amendment("DX-06", "open", true, today(), null, place, "试点批复"), somebody());
        await().atMost(Duration.ofSeconds(1))
                .until(() -> rulebook.rulesInForce(clock.instant(), place).flag("DX-06", "open"));
        assertThat(rulebook.rulesInForce(clock.instant(), place).codes("IH-17", "treatable"))
                .containsExactly("C50");
    }

    @Test
    void yesterdayIsNotAmended() {
        refused(cancelBefore(48, today().minusDays(1), null), "rulebook.past-day");
    }

    @Test
    void aPeriodHasADay() {
        refused(cancelBefore(48, today(), today()), "rulebook.empty-period");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forty-eight", ""})
    void aNumberStaysANumber(String value) {
        refused(
                new Amendment("BK-04", "cancelBefore", value, today(), null, HERE, "x"),
                "rulebook.value-of-another-kind");
        refused(new Amendment("BK-04", "cancelBefore", -1, today(), null, HERE, "x"), "rulebook.value-of-another-kind");
        refused(
                new Amendment("IH-17", "treatable", List.of(1), today(), null, HERE, "x"),
                "rulebook.value-of-another-kind");
    }

    @Test
    void unknownRulesAndParametersAreRefused() {
        refused(new Amendment("BK-99", "cancelBefore", 1, today(), null, HERE, "x"), "rulebook.no-such-rule");
        refused(new Amendment("BK-04", "cancelAfter", 1, today(), null, HERE, "x"), "rulebook.no-such-parameter");
        refused(new Amendment("BK-04", "cancelBefore", 1, today(), null, HERE, " "), "rulebook.no-reason");
    }

    @Test
    void amendmentsAreNeverChanged() {
        assertThatThrownBy(() -> jdbc.sql("delete from rulebook.parameter").update())
                .hasStackTraceContaining("append-only");
    }

    private void refused(Amendment amendment, String code) {
        assertThatThrownBy(() -> amending.amend(amendment, somebody()))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo(code));
    }

    private int cancelBefore(LocalDate day) {
        return rulebook.rulesInForce(ChinaTime.at(day, java.time.LocalTime.NOON), HERE)
                .number("BK-04", "cancelBefore");
    }

    private static Amendment cancelBefore(int hours, LocalDate from, @Nullable LocalDate to) {
        return new Amendment("BK-04", "cancelBefore", hours, from, to, HERE, "本院号源管理办法第三条");
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    private static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }
}
