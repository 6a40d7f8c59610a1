package org.xinglin.directory;

/** How well what was typed fits a term, from 0 (not at all) to 1 (the same). */
final class Likeness {
    private static final double PREFIX = 0.78;
    private static final double INSIDE = 0.70;
    private static final double SPOKEN_OF = 0.72;
    private static final double TYPO = 0.60;

    /** Shorter Latin words than this have too many neighbours to guess among. */
    private static final int SHORTEST_TYPO = 5;

    private static final int SHORTEST_CHINESE_TYPO = 3;

    private Likeness() {}

    static double of(String typed, Term term) {
        String text = term.text();
        if (typed.equals(text)) {
            return 1;
        }
        int common = Long.bitCount(term.letters() & letters(typed));
        if (common == 0) {
            return 0;
        }
        if (text.startsWith(typed)) {
            return prefix(typed, term);
        }
        if (term.form() == Term.Form.CHINESE && Spelling.hasChinese(typed)) {
            double inside = inside(typed, text);
            if (inside > 0) {
                return inside;
            }
        }
        if (term.form() == Term.Form.ENGLISH && typed.length() >= 4 && text.contains(typed)) {
            return INSIDE * 0.9;
        }
        return mayBeTypo(typed, term) && distanceIsOne(typed, text) ? TYPO : 0;
    }

    /** The more of the term is typed, the better; one character alone finds names and departments only. */
    private static double prefix(String typed, Term term) {
        boolean short1 = typed.codePointCount(0, typed.length()) < 2;
        if (term.form() == Term.Form.INITIALS && typed.length() < 2 || short1 && term.kind() == Term.Kind.DISEASE) {
            return 0;
        }
        return PREFIX + 0.1 * typed.length() / term.text().length();
    }

    private static double inside(String typed, String text) {
        if (typed.length() >= 2 && text.contains(typed)) {
            return INSIDE + 0.1 * typed.length() / text.length();
        }
        return text.length() >= 2 && typed.contains(text) ? SPOKEN_OF + 0.1 * text.length() / typed.length() : 0;
    }

    private static boolean mayBeTypo(String typed, Term term) {
        int shortest = term.form() == Term.Form.CHINESE ? SHORTEST_CHINESE_TYPO : SHORTEST_TYPO;
        return term.form() != Term.Form.INITIALS
                && typed.length() >= shortest
                && Math.abs(typed.length() - term.text().length()) <= 1
                && Long.bitCount(term.letters() ^ letters(typed)) <= 2;
    }

    /** A set of the characters of a text in 64 bits: what it lacks, the text lacks. */
    static long letters(String text) {
        long set = 0;
        for (int i = 0; i < text.length(); i++) {
            set |= 1L << (text.charAt(i) % 61);
        }
        return set;
    }

    /** One letter added, left out, replaced, or two neighbours swapped. */
    static boolean distanceIsOne(String a, String b) {
        if (a.length() > b.length()) {
            return distanceIsOne(b, a);
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        if (restA.length() < restB.length()) {
            return restB.length() == restA.length() + 1 && restA.equals(restB.substring(1));
        }
        if (restA.isEmpty()) {
            return false;
        }
        boolean replaced = restA.substring(1).equals(restB.substring(1));
        boolean swapped = restA.length() >= 2
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return replaced || swapped;
    }
}
