package org.xinglin.directory;

/**
 * One way to write something that can be searched for.
 *
 * @param weight what a full match is worth
 * @param letters the set of its characters, to pass over most terms without comparing
 */
record Term(String text, Kind kind, Form form, double weight, long letters) {
    /** What the term names. */
    enum Kind {
        DOCTOR,
        DEPARTMENT,
        DISEASE,
        INSTITUTION
    }

    /** How it is written. */
    enum Form {
        CHINESE,
        PINYIN,
        INITIALS,
        ENGLISH
    }

    static Term of(String text, Kind kind, Form form, double weight) {
        return new Term(text, kind, form, weight, Likeness.letters(text));
    }
}
