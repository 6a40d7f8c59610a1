package org.xinglin.precaution;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing the patient has to know before an examination.
 *
 * @param rule the rule of the rulebook it follows from
 * @param cause what it is, such as {@code kidneys-poor}; the text stands under {@code precaution.<cause>}
 * @param facts what fills the places of the text
 * @param noted whether the record says so, not the patient
 * @param notBefore for a move: no time before this one fits, when that is known
 */
public record Finding(
        Kind kind,
        String rule,
        String cause,
        Map<String, Object> facts,
        boolean noted,
        @Nullable Instant notBefore) {
    /** What it asks for. */
    public enum Kind {
        /** Ask the doctor first. */
        BLOCK,
        /** Choose another time. */
        MOVE,
        /** Prepare like this. */
        PREPARE
    }

    static Finding block(String rule, String cause, boolean noted) {
        return new Finding(Kind.BLOCK, rule, cause, Map.of(), noted, null);
    }

    static Finding move(String rule, String cause) {
        return new Finding(Kind.MOVE, rule, cause, Map.of(), false, null);
    }

    static Finding prepare(String rule, String cause) {
        return new Finding(Kind.PREPARE, rule, cause, Map.of(), false, null);
    }

    Finding with(String name, Object value) {
        var more = new TreeMap<>(facts);
        more.put(name, value);
        return new Finding(kind, rule, cause, more, noted, notBefore);
    }

    Finding notBefore(Instant moment) {
        return new Finding(kind, rule, cause, facts, noted, moment).with("from", moment);
    }

    /** What a clearance holds for: other facts need another one. */
    public String print() {
        return new TreeMap<>(facts).toString();
    }
}
