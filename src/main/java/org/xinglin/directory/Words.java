package org.xinglin.directory;

import java.util.Locale;
import org.xinglin.kernel.DemoEntry;

/** A text in both languages of the product. */
public record Words(String zh, String en) {
    /** The texts {@code zh} and {@code en} of an entry. */
    static Words of(DemoEntry entry) {
        return new Words(entry.text("zh"), entry.text("en"));
    }

    /** The text in the reader's language; Chinese unless the reader asks for English. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}
