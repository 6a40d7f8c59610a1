package org.xinglin.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Rejection;

/**
 * Something that stands against a doctor or a house for some days, laid by the module that knows why.
 *
 * @param subject the doctor or the institution
 * @param until first day it no longer holds; null until it is lifted
 */
public record Restraint(
        UUID subject,
        Ground ground,
        LocalDate from,
        @Nullable LocalDate until) {
    /** Why; each has one text and one rule. */
    public enum Ground {
        /** The onboarding course was not passed, or too long ago. */
        COURSE("directory.course-not-passed", "XL-COURSE"),
        /** The national register does not know the doctor any more. */
        REGISTER("directory.register-not-confirmed", "DX-09"),
        /** A contract with a third party that the service stands on ran out. */
        AGREEMENT("directory.agreement-lapsed", "DX-21"),
        /** The supervisor stopped the work. */
        SUPERVISOR("directory.stopped-by-supervisor", null);

        private final String code;
        private final @Nullable String rule;

        Ground(String code, @Nullable String rule) {
            this.code = code;
            this.rule = rule;
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Rejection refusal() {
        return new Restrained(this);
    }

    /** The refusal, under the rule of its ground. */
    private static final class Restrained extends Rejection {
        Restrained(Restraint restraint) {
            super(Kind.CONFLICT, restraint.ground.code);
            if (restraint.ground.rule != null) {
                under(restraint.ground.rule);
            }
            with("since", restraint.from);
            if (restraint.until != null) {
                with("date", restraint.until);
            }
        }
    }
}
