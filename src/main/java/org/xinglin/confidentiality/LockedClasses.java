package org.xinglin.confidentiality;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** Tells by code and by department what is behind an extra lock; the lists are the rule's (PV-17). */
@Component
public final class LockedClasses {
    private final Rulebook rulebook;
    private final Clock clock;

    LockedClasses(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The lists as they stand at one moment, for all items of one record. */
    public Lists lists() {
        Instant at = clock.instant();
        return new Lists(rulebook.rulesInForce(at, Scope.NATION));
    }

    /** The lists of one moment. */
    public static final class Lists {
        private final RulesInForce rules;

        Lists(RulesInForce rules) {
            this.rules = rules;
        }

        /**
         * The locked classes of one thing in a record.
         *
         * @param codes its diagnoses
         * @param subjects the clinical subjects of the department it comes from; empty when it comes from none
         */
        public Set<LockedClass> of(Collection<String> codes, Collection<String> subjects) {
            var found = EnumSet.noneOf(LockedClass.class);
            for (LockedClass one : LockedClass.values()) {
                List<String> beginnings = rules.codes("PV-17", one.codes());
                boolean coded = codes.stream().anyMatch(c -> beginnings.stream().anyMatch(c::startsWith));
                if (coded || covers(rules.codes("PV-17", one.subjects()), subjects)) {
                    found.add(one);
                }
            }
            return found;
        }

        /** What a doctor of these clinical subjects treats every day, and sees without asking. */
        Set<LockedClass> treatedBy(Collection<String> subjects) {
            var found = EnumSet.noneOf(LockedClass.class);
            for (LockedClass one : LockedClass.values()) {
                if (covers(rules.codes("PV-17", one.treatedBy()), subjects)) {
                    found.add(one);
                }
            }
            return found;
        }

        int guardianSeesUnder() {
            return rules.number("PV-17", "guardianSeesLockedUnder");
        }

        private static boolean covers(List<String> named, Collection<String> subjects) {
            return subjects.stream().anyMatch(s -> named.stream().anyMatch(n -> s.equals(n) || s.startsWith(n + ".")));
        }
    }
}
