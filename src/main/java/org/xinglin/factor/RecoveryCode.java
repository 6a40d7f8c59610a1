package org.xinglin.factor;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** A code on paper: sixteen characters in fours, of an alphabet in which none looks like another. */
record RecoveryCode(String text) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    static RecoveryCode of(IntUnaryOperator randomBelow) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(randomBelow.applyAsInt(ALPHABET.length())));
        }
        return new RecoveryCode(text.toString());
    }

    /** What was typed without the spaces and hyphens people put in. */
    static RecoveryCode typed(String typed) {
        return new RecoveryCode(typed.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT));
    }

    boolean wellFormed() {
        return SHAPE.matcher(text).matches();
    }

    String inFours() {
        return text.replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
