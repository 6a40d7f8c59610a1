package org.xinglin.terminology;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/** A diagnosis with what it is searched by, all in lower case. */
record CatalogueEntry(
        Diagnosis diagnosis, String code, String zh, String en, String initials, String pinyin, boolean starter) {
    private static final int NO = Integer.MAX_VALUE;

    private record Ranked(CatalogueEntry entry, int rank) {}

    private static final Comparator<Ranked> LIKELIEST_FIRST = Comparator.comparingInt(Ranked::rank)
            .thenComparing(r -> !r.entry.starter)
            .thenComparing(r -> r.entry.zh.length())
            .thenComparing(r -> r.entry.code);

    static CatalogueEntry of(Diagnosis diagnosis, String initials, String pinyin, boolean starter) {
        String en = diagnosis.nameEn();
        return new CatalogueEntry(
                diagnosis,
                diagnosis.code().toLowerCase(Locale.ROOT),
                diagnosis.nameZh().toLowerCase(Locale.ROOT),
                en == null ? "" : en.toLowerCase(Locale.ROOT),
                initials,
                pinyin,
                starter);
    }

    static List<Diagnosis> ranked(List<CatalogueEntry> entries, String query, int most) {
        String plain = query.replace(" ", "");
        var best = new PriorityQueue<>(LIKELIEST_FIRST.reversed());
        for (CatalogueEntry entry : entries) {
            int rank = entry.rank(query, plain);
            if (rank != NO) {
                best.add(new Ranked(entry, rank));
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(LIKELIEST_FIRST).map(r -> r.entry.diagnosis).toList();
    }

    /** Small is likely: the whole before its beginning before its middle, a name before its sound. */
    private int rank(String query, String plain) {
        return query.charAt(0) < 128 ? rankTyped(query, plain) : rankNamed(query);
    }

    private int rankNamed(String query) {
        if (!zh.contains(query)) {
            return NO;
        }
        return zh.equals(query) ? 0 : zh.startsWith(query) ? 2 : 4;
    }

    /** Latin letters and digits: a code, a sound or an English name, seldom the beginning of a Chinese one. */
    private int rankTyped(String query, String plain) {
        if (code.equals(plain)) {
            return 0;
        }
        if (plain.length() > 1 && code.startsWith(plain)) {
            return 1;
        }
        if (en.equals(query) || zh.startsWith(query)) {
            return 2;
        }
        if (initials.startsWith(plain) || pinyin.startsWith(plain)) {
            return initials.length() == plain.length() || pinyin.length() == plain.length() ? 3 : 5;
        }
        if (en.startsWith(query)) {
            return 5;
        }
        return plain.length() > 1 && (initials.contains(plain) || zh.contains(query) || wordIn(en, query)) ? 6 : NO;
    }

    private static boolean wordIn(String text, String query) {
        int at = text.indexOf(query);
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at = text.indexOf(query, at + 1);
        }
        return at >= 0;
    }
}
