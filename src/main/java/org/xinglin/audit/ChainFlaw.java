package org.xinglin.audit;

import java.time.Instant;

/** One thing wrong with the chain, and where. */
public sealed interface ChainFlaw {
    /** The entry is not what was sealed, or the seal was changed. */
    record Altered(long position, long entry) implements ChainFlaw {}

    /** The entry that was sealed is gone. */
    record EntryMissing(long position, long entry) implements ChainFlaw {}

    /** Seals are gone from one position to another, both included. */
    record SealsMissing(long from, long to) implements ChainFlaw {}

    /** An entry has waited too long for its seal. */
    record Unsealed(long entry, Instant at) implements ChainFlaw {}
}
