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

    /** Whether any of the comparisons can succeed, by the two sets of letters alone. */
    static boolean possible(long typed, long term) {
        long common = typed & term;
        return common != 0 && (common == typed || common == term || Long.bitCount(typed ^ term) <= 2);
    }

    static double of(Typed typed, Term term) {
        long common = term.letters() & typed.letters();
        if (common == 0) {
            return 0;
        }
        String text = term.text();
        boolean holdsAll = common == typed.letters();
        if (holdsAll && text.startsWith(typed.text())) {
            return text.length() == typed.text().length() ? 1 : prefix(typed, term);
        }
        if (term.form() == Term.Form.CHINESE && typed.chinese()) {
            double inside = inside(typed.text(), text, holdsAll, common == term.letters());
            if (inside > 0) {
                return inside;
            }
        }
        if (holdsAll && term.form() == Term.Form.ENGLISH && typed.characters() >= 4 && text.contains(typed.text())) {
            return INSIDE * 0.9;
        }
        return mayBeTypo(typed, term) && distanceIsOne(typed.text(), text) ? TYPO : 0;
    }

    /** The more of the term is typed, the better; one character alone finds names and departments only. */
    private static double prefix(Typed typed, Term term) {
        boolean tooShort =
                typed.characters() < 2 && (term.form() == Term.Form.INITIALS || term.kind() == Term.Kind.DISEASE);
        return tooShort ? 0 : PREFIX + 0.1 * typed.text().length() / term.text().length();
    }

    private static double inside(String typed, String text, boolean mayHold, boolean mayBeHeld) {
        if (mayHold && typed.length() >= 2 && text.contains(typed)) {
            return INSIDE + 0.1 * typed.length() / text.length();
        }
        return mayBeHeld && text.length() >= 2 && typed.contains(text)
                ? SPOKEN_OF + 0.1 * text.length() / typed.length()
                : 0;
    }

    private static boolean mayBeTypo(Typed typed, Term term) {
        int shortest = term.form() == Term.Form.CHINESE ? SHORTEST_CHINESE_TYPO : SHORTEST_TYPO;
        int length = typed.text().length();
        return term.form() != Term.Form.INITIALS
                && length >= shortest
                && Math.abs(length - term.text().length()) <= 1
                && Long.bitCount(term.letters() ^ typed.letters()) <= 2;
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
        if (a.length() < b.length()) {
            return b.length() == a.length() + 1 && restIsSame(a, same, b, same + 1);
        }
        if (same == a.length()) {
            return false;
        }
        boolean swapped = same + 1 < a.length()
                && a.charAt(same) == b.charAt(same + 1)
                && a.charAt(same + 1) == b.charAt(same)
                && restIsSame(a, same + 2, b, same + 2);
        return swapped || restIsSame(a, same + 1, b, same + 1);
    }

    private static boolean restIsSame(String a, int fromA, String b, int fromB) {
        return a.regionMatches(fromA, b, fromB, a.length() - fromA) && a.length() - fromA == b.length() - fromB;
    }
}
