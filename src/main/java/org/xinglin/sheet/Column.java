package org.xinglin.sheet;

import java.util.List;
import java.util.Locale;

/**
 * A column that a sheet is read by, whichever language its head speaks.
 *
 * @param pointer what refusals of a row point at, such as {@code /price}
 */
public record Column(String pointer, String zh, String en) {
    /** The heads of a sheet in the reader's language. */
    public static List<String> heads(List<Column> columns, Locale locale) {
        return columns.stream().map(c -> c.in(locale)).toList();
    }

    String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }

    boolean headed(String head) {
        String plain = head.strip();
        return plain.equals(zh) || plain.equalsIgnoreCase(en);
    }
}
