package org.xinglin.directory;

import java.util.Locale;

/** A text in both languages of the product. */
public record Words(String zh, String en) {
    /** The text in the reader's language; Chinese unless the reader asks for English. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}
