package org.xinglin.rulebook;

import java.time.Instant;
import java.time.LocalDate;

/** A parameter of a rule has another value from a day on. */
public record RuleAmended(String ruleId, String parameter, LocalDate from, Instant at) {}
