package org.xinglin.directory;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What doctors say they are good at, indexed by pairs of letters, so that only texts that hold all of a word's are read. */
final class Mentions {
    private static final int SHORTEST = 2;

    private final List<String> texts;
    private final Map<Integer, BitSet> byPair = new HashMap<>();

    /** @param texts one for each doctor, in their order */
    Mentions(List<String> texts) {
        this.texts = texts;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            for (int at = 0; at < text.length() - 1; at++) {
                byPair.computeIfAbsent(pair(text, at), p -> new BitSet()).set(i);
            }
        }
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    /** Whose text contains the word. */
    BitSet of(String word) {
        var doctors = new BitSet();
        if (word.length() < SHORTEST) {
            return doctors;
        }
        doctors.or(byPair.getOrDefault(pair(word, 0), doctors));
        for (int at = 1; at < word.length() - 1 && !doctors.isEmpty(); at++) {
            doctors.and(byPair.getOrDefault(pair(word, at), new BitSet()));
        }
        for (int i = doctors.nextSetBit(0); i >= 0; i = doctors.nextSetBit(i + 1)) {
            if (!texts.get(i).contains(word)) {
                doctors.clear(i);
            }
        }
        return doctors;
    }
}
