package org.xinglin.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A name whose characters may each be typed as the character, a full syllable or an initial: 单xiaol, shan xl. */
record MixedSpelling(List<String> characters, List<List<String>> readings) {
    static MixedSpelling of(Practitioner doctor) {
        List<String> characters = Spelling.plain(doctor.name())
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
        List<List<String>> readings = Spelling.readingsOf(doctor.name(), doctor.pinyin());
        // Long names of other languages are written with fewer characters than said; they have no mixed spelling.
        return readings.size() == characters.size()
                ? new MixedSpelling(characters, readings)
                : new MixedSpelling(List.of(), List.of());
    }

    /** What the spelling of this name can begin with. */
    Set<Character> firstLetters() {
        if (characters.isEmpty()) {
            return Set.of();
        }
        var letters = new HashSet<Character>();
        letters.add(characters.getFirst().charAt(0));
        readings.getFirst().forEach(reading -> letters.add(reading.charAt(0)));
        return letters;
    }

    /** 1 when the whole name is spelled, less when its end is missing, 0 when it does not fit. */
    double likeness(String typed) {
        int spelled = spelled(typed, 0, 0);
        if (spelled < 2) {
            return 0;
        }
        return spelled == characters.size() ? 1 : 0.78;
    }

    /** How many characters {@code typed} spells from {@code at} on; -1 when something is left over. */
    private int spelled(String typed, int at, int character) {
        if (at == typed.length()) {
            return character;
        }
        if (character == characters.size()) {
            return -1;
        }
        String written = characters.get(character);
        if (typed.startsWith(written, at)) {
            return spelled(typed, at + written.length(), character + 1);
        }
        int best = -1;
        for (String reading : readings.get(character)) {
            if (typed.startsWith(reading, at)) {
                best = Math.max(best, spelled(typed, at + reading.length(), character + 1));
            }
            if (typed.charAt(at) == reading.charAt(0)) {
                best = Math.max(best, spelled(typed, at + 1, character + 1));
            }
        }
        return best;
    }
}
