package org.xinglin.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinglin.kernel.ChinaTime;

class RulesInForceTests {
    private static final Scope BEIJING = new Scope("11", null, null);
    private static final Scope HOSPITAL = Scope.institution("11", "central");
    private static final Scope CLINIC = HOSPITAL.in("03.04");

    @Test
    void theNarrowestParameterWins() {
        List<Parameter> slots = List.of(
                slots(1, "2020-01-01", null, Scope.NATION),
                slots(2, "2020-01-01", null, BEIJING),
                slots(3, "2020-01-01", null, HOSPITAL),
                slots(4, "2020-01-01", null, CLINIC));
        assertThat(number(slots, "2026-01-01T00:00:00Z", CLINIC)).isEqualTo(4);
        assertThat(number(slots, "2026-01-01T00:00:00Z", HOSPITAL.in("04"))).isEqualTo(3);
        assertThat(number(slots, "2026-01-01T00:00:00Z", Scope.institution("11", "other")))
                .isEqualTo(2);
        assertThat(number(slots, "2026-01-01T00:00:00Z", Scope.institution("12", "elsewhere")))
                .isEqualTo(1);
        assertThat(number(slots, "2026-01-01T00:00:00Z", Scope.NATION)).isEqualTo(1);
    }

    @Test
    void aDepartmentEverywhereIsNarrowerThanOneInstitution() {
        List<Parameter> slots =
                List.of(slots(3, "2020-01-01", null, HOSPITAL), slots(5, "2020-01-01", null, Scope.NATION.in("03.04")));
        assertThat(number(slots, "2026-01-01T00:00:00Z", CLINIC)).isEqualTo(5);
    }

    @Test
    void daysTurnAtMidnightInChina() {
        List<Parameter> slots =
                List.of(slots(1, "2020-01-01", "2026-06-01", Scope.NATION), slots(2, "2026-06-01", null, Scope.NATION));
        assertThat(number(slots, "2026-05-31T15:59:59.999Z", Scope.NATION)).isEqualTo(1);
        assertThat(number(slots, "2026-05-31T16:00:00Z", Scope.NATION)).isEqualTo(2);
    }

    @Test
    void aNarrowParameterThatEndedGivesWayToTheWideOne() {
        List<Parameter> slots =
                List.of(slots(1, "2020-01-01", null, Scope.NATION), slots(9, "2026-01-01", "2027-01-01", HOSPITAL));
        assertThat(number(slots, "2026-12-31T15:59:59Z", CLINIC)).isEqualTo(9);
        assertThat(number(slots, "2026-12-31T16:00:00Z", CLINIC)).isEqualTo(1);
        assertThat(number(slots, "2025-12-31T15:00:00Z", CLINIC)).isEqualTo(1);
    }

    @Test
    void ofTwoThatOverlapTheLaterAmendmentWins() {
        Parameter shipped = slots(1, "2026-03-01", null, Scope.NATION);
        var first = new Parameter("slots", "count", 2, LocalDate.parse("2026-01-01"), null, Scope.NATION, 1);
        var second = new Parameter("slots", "count", 3, LocalDate.parse("2025-01-01"), null, Scope.NATION, 2);
        assertThat(number(List.of(second, shipped, first), "2026-06-01T00:00:00Z", Scope.NATION))
                .isEqualTo(3);
        assertThat(number(List.of(first, shipped), "2026-06-01T00:00:00Z", Scope.NATION))
                .isEqualTo(2);
    }

    @Test
    void whatNobodySaidIsABugNotADefault() {
        List<Parameter> slots = List.of(slots(1, "2026-06-01", null, Scope.NATION));
        assertThatThrownBy(() -> number(slots, "2026-01-01T00:00:00Z", Scope.NATION))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> rules(slots, "2026-07-01T00:00:00Z", Scope.NATION).number("XX-01", "slots"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void spansOfTimeCarryTheirUnit() {
        var hold = new Parameter("hold", "minutes", 15, LocalDate.parse("2020-01-01"), null, Scope.NATION, 0);
        assertThat(rules(List.of(hold), "2026-07-01T00:00:00Z", Scope.NATION).duration("T-01", "hold"))
                .isEqualTo(Duration.ofMinutes(15));
    }

    private static int number(List<Parameter> parameters, String at, Scope scope) {
        return rules(parameters, at, scope).number("T-01", "slots");
    }

    private static RulesInForce rules(List<Parameter> parameters, String at, Scope scope) {
        var text = new Rule.Text("规定", "rule");
        var rule = new Rule("T-01", text, text, text, text, Confidence.DESIGN, List.of(), parameters);
        return new RulesInForce(new LinkedHashMap<>(Map.of("T-01", rule)), ChinaTime.dateOf(Instant.parse(at)), scope);
    }

    private static Parameter slots(int value, String from, @Nullable String to, Scope scope) {
        return new Parameter(
                "slots", "count", value, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), scope, 0);
    }
}
