package org.xinglin.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What doctors say they are good at; a text that several share is looked through once. */
final class Mentions {
    private static final int SHORTEST = 2;

    private final List<String> texts;
    private final int[] textOf;

    private Mentions(List<String> texts, int[] textOf) {
        this.texts = texts;
        this.textOf = textOf;
    }

    static Mentions of(List<String> textOfEach) {
        Map<String, Integer> places = new HashMap<>();
        textOfEach.forEach(text -> places.putIfAbsent(text, places.size()));
        var texts = new String[places.size()];
        places.forEach((text, place) -> texts[place] = text);
        return new Mentions(
                List.of(texts), textOfEach.stream().mapToInt(places::get).toArray());
    }

    /** Whose text contains the word, by their order. */
    boolean[] of(String word) {
        var doctors = new boolean[textOf.length];
        if (word.length() < SHORTEST) {
            return doctors;
        }
        var holds = new boolean[texts.size()];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = texts.get(i).contains(word);
        }
        for (int i = 0; i < doctors.length; i++) {
            doctors[i] = holds[textOf[i]];
        }
        return doctors;
    }
}
