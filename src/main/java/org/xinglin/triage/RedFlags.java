package org.xinglin.triage;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Finds words that mean an emergency (TR-02): plain matching, the same answer every time, in Chinese and English. */
@Component
public class RedFlags {
    private final Lexicon lexicon = Lexicon.read("triage/red-flags.yaml");
    private final Rulebook rulebook;
    private final Clock clock;

    RedFlags(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The flags in force that the text shows, the most pressing first; empty for nearly every text. */
    public List<RedFlag> in(String text) {
        var inForce =
                Set.copyOf(rulebook.rulesInForce(clock.instant(), Scope.NATION).codes("TR-02", "flags"));
        return new Reading(lexicon, text)
                .flags().stream().filter(f -> inForce.contains(f.id())).toList();
    }
}
