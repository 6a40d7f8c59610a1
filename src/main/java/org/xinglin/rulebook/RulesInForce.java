package org.xinglin.rulebook;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules as they stand on one day in one place; what a gate asks. */
public final class RulesInForce {
    private final Map<String, Rule> rules;
    private final LocalDate day;
    private final Scope scope;

    RulesInForce(Map<String, Rule> rules, LocalDate day, Scope scope) {
        this.rules = rules;
        this.day = day;
        this.scope = scope;
    }

    public int number(String ruleId, String name) {
        return ((Number) required(ruleId, name).value()).intValue();
    }

    public boolean flag(String ruleId, String name) {
        return find(ruleId, name).map(p -> (Boolean) p.value()).orElse(false);
    }

    /** A span of time in the parameter's own unit: minutes, hours or days. */
    public Duration duration(String ruleId, String name) {
        Parameter parameter = required(ruleId, name);
        long count = ((Number) parameter.value()).longValue();
        return switch (parameter.unit()) {
            case "seconds" -> Duration.ofSeconds(count);
            case "minutes" -> Duration.ofMinutes(count);
            case "hours" -> Duration.ofHours(count);
            case "days" -> Duration.ofDays(count);
            default ->
                throw new IllegalStateException(ruleId + " " + name + " is not a span of time: " + parameter.unit());
        };
    }

    /** A span of the calendar, as laws count how long things are kept: days or years. */
    public Period period(String ruleId, String name) {
        Parameter parameter = required(ruleId, name);
        int count = ((Number) parameter.value()).intValue();
        return switch (parameter.unit()) {
            case "days" -> Period.ofDays(count);
            case "years" -> Period.ofYears(count);
            default ->
                throw new IllegalStateException(ruleId + " " + name + " is no span of days: " + parameter.unit());
        };
    }

    public String word(String ruleId, String name) {
        return required(ruleId, name).value().toString();
    }

    /** Days named one by one; empty when the rule names none here and now. */
    public Set<LocalDate> dates(String ruleId, String name) {
        return codes(ruleId, name).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }

    /** A list of codes; empty when the rule says nothing here and now. */
    public List<String> codes(String ruleId, String name) {
        return find(ruleId, name)
                .map(p -> ((List<?>) p.value()).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }

    /** A single code or pattern. */
    public String code(String ruleId, String name) {
        return required(ruleId, name).value().toString();
    }

    public boolean says(String ruleId, String name) {
        return find(ruleId, name).isPresent();
    }

    private Parameter required(String ruleId, String name) {
        return find(ruleId, name)
                .orElseThrow(() -> new IllegalStateException(
                        "rule " + ruleId + " has no " + name + " on " + day + " in " + scope));
    }

    private Optional<Parameter> find(String ruleId, String name) {
        Rule rule = rules.get(ruleId);
        if (rule == null) {
            throw new IllegalStateException("no rule " + ruleId);
        }
        return rule.parameters().stream()
                .filter(p -> p.name().equals(name) && p.covers(day, scope))
                .max(Parameter.precedenceIn(scope));
    }
}
