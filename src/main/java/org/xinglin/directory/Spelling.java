package org.xinglin.directory;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings what people type and what the directory holds into one spelling, and says how Chinese is pronounced. */
final class Spelling {
    /** Characters that devices replace by a commoner one. */
    private static final Map<String, String> COMMONER = Map.of("𠮷", "吉", "㛃", "洁", "﨑", "崎", "髙", "高");

    /** The most readings of one name that are kept; names of four polyphones are rarer than typing errors. */
    private static final int MOST_READINGS = 12;

    private Spelling() {}

    /** Simplified, narrow, lower case; words apart by one blank, everything that is neither letter nor digit gone. */
    static String plain(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String simple = HanLP.convertToSimplifiedChinese(narrow);
        for (Map.Entry<String, String> rare : COMMONER.entrySet()) {
            simple = simple.replace(rare.getKey(), rare.getValue());
        }
        var plain = new StringBuilder(simple.length());
        simple.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (c != '·' && c != '\'' && c != '-') {
                plain.append(' ');
            }
        });
        return plain.toString().strip().replaceAll(" +", " ");
    }

    static boolean chinese(int character) {
        return Character.isIdeographic(character);
    }

    static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(Spelling::chinese);
    }

    static boolean latin(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** The usual pronunciation of a text, syllables apart; letters and digits stand for themselves. */
    static List<String> syllables(String plain) {
        var syllables = new ArrayList<String>();
        List<Pinyin> spoken = PinyinDictionary.convertToPinyin(plain);
        int index = 0;
        for (int i = 0; i < plain.length(); i++) {
            Pinyin pinyin = index < spoken.size() ? spoken.get(index++) : Pinyin.none5;
            if (plain.charAt(i) != ' ') {
                syllables.add(pinyin == Pinyin.none5 ? String.valueOf(plain.charAt(i)) : pinyin.getPinyinWithoutTone());
            }
        }
        return syllables;
    }

    /** Every way to read one character, without tones. */
    static Set<String> readings(String character) {
        Pinyin[] known = PinyinDictionary.get(character);
        if (known == null) {
            return Set.of();
        }
        var readings = new LinkedHashSet<String>();
        Arrays.stream(known).map(Pinyin::getPinyinWithoutTone).forEach(readings::add);
        return readings;
    }

    /**
     * The syllables a name can be typed as: per character the right one first, then the other readings of that
     * character, since a reader who does not know the person cannot know which is right.
     */
    static List<List<String>> readingsOf(String name, String rightPinyin) {
        String[] right = rightPinyin.toLowerCase(Locale.ROOT).replace("ü", "v").split(" ");
        List<String> characters =
                plain(name).codePoints().mapToObj(Character::toString).toList();
        var all = new ArrayList<List<String>>();
        for (int i = 0; i < Math.max(right.length, characters.size()); i++) {
            var readings = new LinkedHashSet<String>();
            if (i < right.length) {
                readings.add(right[i]);
            }
            if (right.length == characters.size()) {
                readings.addAll(readings(characters.get(i)));
            }
            readings.stream()
                    .filter(r -> r.contains("v"))
                    .map(r -> r.replace('v', 'u'))
                    .toList()
                    .forEach(readings::add);
            all.add(List.copyOf(readings));
        }
        return all;
    }

    /** All spellings that a choice of one reading per character gives, the right one first. */
    static List<List<String>> spellings(List<List<String>> readings) {
        List<List<String>> spellings = List.of(List.of());
        for (List<String> choices : readings) {
            var longer = new ArrayList<List<String>>();
            for (String choice : choices) {
                for (List<String> begun : spellings) {
                    var next = new ArrayList<>(begun);
                    next.add(choice);
                    longer.add(next);
                }
            }
            spellings = longer.subList(0, Math.min(longer.size(), MOST_READINGS * 8));
        }
        return spellings.subList(0, Math.min(spellings.size(), MOST_READINGS));
    }

    static String initials(List<String> syllables) {
        var initials = new StringBuilder();
        syllables.stream().filter(s -> !s.isEmpty()).forEach(s -> initials.append(s.charAt(0)));
        return initials.toString();
    }
}
