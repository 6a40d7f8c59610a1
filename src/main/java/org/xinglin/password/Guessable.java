package org.xinglin.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What is tried first by who guesses: runs along the keyboard, few characters repeated, known words with a year behind. */
final class Guessable {
    private static final int FEWEST_SURPRISES = 5;
    private static final int FEWEST_LEFT = 6;
    private static final List<String> ROWS = List.of(
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "abcdefghijklmnopqrstuvwxyz",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p");
    /** Longest first, so that a word is taken whole. */
    private static final List<String> WORDS = words();

    private Guessable() {}

    /** Whether almost every character follows from the one before it, or there are only a few different ones. */
    static boolean plain(String typed) {
        String low = typed.toLowerCase(Locale.ROOT);
        int surprises = 1;
        for (int i = 1; i < low.length(); i++) {
            if (!neighbours(low.charAt(i - 1), low.charAt(i))) {
                surprises++;
            }
        }
        return surprises < FEWEST_SURPRISES || low.chars().distinct().count() < FEWEST_SURPRISES;
    }

    private static boolean neighbours(char one, char next) {
        return one == next
                || ROWS.stream().anyMatch(row -> {
                    int at = row.indexOf(one);
                    int then = row.indexOf(next);
                    return at >= 0 && then >= 0 && Math.abs(at - then) == 1;
                });
    }

    /** Whether too little is left without known words, years and what stands for letters. */
    static boolean common(String typed) {
        return left(typed.toLowerCase(Locale.ROOT)) < FEWEST_LEFT || left(spelled(typed)) < FEWEST_LEFT;
    }

    private static int left(String low) {
        String rest = low.replaceAll("(19|20)\\d\\d", "");
        for (String word : WORDS) {
            rest = rest.replace(word, "");
        }
        return rest.length();
    }

    /** {@code P@ssw0rd} says password. */
    private static String spelled(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('4', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static List<String> words() {
        try (var in = Objects.requireNonNull(Guessable.class.getResourceAsStream("/password/common.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
