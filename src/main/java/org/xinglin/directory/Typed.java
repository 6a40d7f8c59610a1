package org.xinglin.directory;

/**
 * One word of a query with what is asked of it again and again.
 *
 * @param letters the set of its characters
 * @param characters how many characters people see
 */
record Typed(String text, long letters, boolean chinese, int characters) {
    static Typed of(String text) {
        return new Typed(
                text, Likeness.letters(text), Spelling.hasChinese(text), text.codePointCount(0, text.length()));
    }
}
