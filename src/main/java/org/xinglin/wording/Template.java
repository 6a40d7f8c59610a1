package org.xinglin.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in both languages with places left open. */
record Template(String zh, String en) {
    static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    /** Who sends it; carriers register it, so no house changes it. */
    static final String SIGNATURE = "【杏林】";

    /** A telephone has no language, so both are sent at once. */
    String filled(Map<Placeholder, String> values) {
        return SIGNATURE + fill(zh, true, values) + fill(en, false, values);
    }

    /** What is read in the app in one language. */
    String read(boolean chinese, Map<Placeholder, String> values) {
        return fill(chinese ? zh : en, chinese, values);
    }

    /** As an administrator sees it beforehand: news in either language, a line each. */
    String shown(Channel channel, Map<Placeholder, String> values) {
        return channel == Channel.TEXT ? filled(values) : read(true, values) + "\n" + read(false, values);
    }

    private static String fill(String text, boolean chinese, Map<Placeholder, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(Placeholder.named(place.group(1), chinese)
                        .map(p -> values.getOrDefault(p, ""))
                        .orElse("")));
    }
}
