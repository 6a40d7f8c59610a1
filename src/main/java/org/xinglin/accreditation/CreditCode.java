package org.xinglin.accreditation;

import java.util.Locale;

/** The unified social credit code of GB 32100-2015 (ID-04). */
final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** As it is written down: without blanks, in capitals. */
    static String written(String typed) {
        return typed.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether the written code has the right shape and check character. */
    static boolean right(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return false;
        }
        return code.charAt(LENGTH - 1) == check(code);
    }

    /** The check character that belongs to the first seventeen. */
    static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
