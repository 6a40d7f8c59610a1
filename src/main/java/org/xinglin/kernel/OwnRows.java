package org.xinglin.kernel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever keeps rows about people hands a person's own ones out for the copy the person may ask for (PV-13). What is about
 * somebody else does not belong in it.
 */
public interface OwnRows {
    /** Where the part stands in the copy; lower comes first. */
    int order();

    /** @param kept ids of what is kept from whoever asks, and of what other things hang on; mostly none */
    Part of(PersonId person, Set<UUID> kept);

    /** What one module keeps: a code for programs, words for people, and a line for each row. */
    record Part(String code, String zh, String en, List<List<Fact>> rows) {}

    /**
     * One thing that is kept.
     *
     * @param value text, number, {@link Money}, {@link java.time.Instant}, {@link java.time.LocalDate}, {@link Word} or
     *     {@link Name}; null when there is none
     */
    record Fact(String code, String zh, String en, @Nullable Object value) {}

    /** A closed code with its words. */
    record Word(String code, String zh, String en) {}

    /** Somebody or something whose name the directory knows. */
    record Name(Kind kind, UUID id) {
        /** Of which list. */
        public enum Kind {
            PRACTITIONER,
            DEPARTMENT,
            INSTITUTION
        }
    }
}
