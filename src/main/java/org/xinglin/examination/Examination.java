package org.xinglin.examination;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;

/**
 * Something an institution examines, with what it demands of people.
 *
 * @param device what it takes place on, and so its hours and places
 * @param preparation how to prepare, in the institution's words
 * @param traits what about it may stand in somebody's way
 * @param fasting which fast it needs; the hours of each are the rulebook's (EX-01)
 */
record Examination(
        UUID id,
        InstitutionId institution,
        String code,
        Device device,
        Words name,
        Words preparation,
        Money price,
        Duration takes,
        Set<Trait> traits,
        @Nullable Fasting fasting) {
    Examination {
        traits = Set.copyOf(traits);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean contrast() {
        return is(Trait.IODINE) || is(Trait.GADOLINIUM);
    }

    /** A device or room. */
    record Device(UUID id, Words name, Words place) {}
}
