package org.xinglin.precaution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a person in an examination, as far as it may stand in their way.
 *
 * @param fasting which fast it needs; the hours of each are the rulebook's (EX-01)
 */
public record Procedure(Set<Trait> traits, @Nullable Fasting fasting) {
    public Procedure {
        traits = Set.copyOf(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean contrast() {
        return is(Trait.IODINE) || is(Trait.GADOLINIUM);
    }
}
