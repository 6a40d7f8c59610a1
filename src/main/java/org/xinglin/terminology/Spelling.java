package org.xinglin.terminology;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.Locale;

/** How a name is typed by its sound: initials and full pinyin, without tones; other characters as they are. */
record Spelling(String initials, String pinyin) {
    static Spelling of(String name) {
        List<Pinyin> sounds = HanLP.convertToPinyinList(name);
        var initials = new StringBuilder();
        var whole = new StringBuilder();
        int at = 0;
        for (Pinyin sound : sounds) {
            int next = Math.min(name.length(), at + 1);
            if (sound == null || sound == Pinyin.none5) {
                String plain = name.substring(at, next).toLowerCase(Locale.ROOT);
                if (Character.isLetterOrDigit(plain.codePointAt(0))) {
                    initials.append(plain);
                    whole.append(plain);
                }
            } else {
                String syllable = sound.getPinyinWithoutTone();
                initials.append(syllable.charAt(0));
                whole.append(syllable);
            }
            at = next;
        }
        return new Spelling(initials.toString(), whole.toString());
    }
}
