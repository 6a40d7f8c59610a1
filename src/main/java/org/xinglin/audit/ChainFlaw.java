package org.xinglin.audit;

import java.time.Instant;
import java.time.LocalDate;

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

    /**
     * The chain is not the one that was stamped: something up to this position was written anew, seals and all.
     *
     * @param intactUntil the last position that an earlier receipt still vouches for; 0 when none does
     */
    record Rewritten(LocalDate day, long position, long intactUntil) implements ChainFlaw {}

    /** A receipt does not stand: its token vouches for other words, or comes from nobody we trust. */
    record ReceiptUnsound(long number, LocalDate day) implements ChainFlaw {}

    /** A receipt was taken away. */
    record ReceiptMissing(long number) implements ChainFlaw {}
}
