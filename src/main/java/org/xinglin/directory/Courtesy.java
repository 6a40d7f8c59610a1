package org.xinglin.directory;

import java.util.List;

/** Words people add to a doctor's name out of politeness; they find nobody. */
final class Courtesy {
    private static final List<String> WORDS = List.of("主任医师", "医生", "大夫", "主任", "教授", "医师", "专家", "doctor", "dr");

    private Courtesy() {}

    /** The same word without courtesy; the word itself when it is nothing else. */
    static String without(String word) {
        for (String courtesy : WORDS) {
            if (word.length() > courtesy.length() && word.endsWith(courtesy)) {
                return word.substring(0, word.length() - courtesy.length());
            }
            if (courtesy.equals("doctor") && word.startsWith(courtesy) && word.length() > courtesy.length()) {
                return word.substring(courtesy.length());
            }
        }
        return word.equals("dr") ? "" : word;
    }
}
