package org.xinglin.identity;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Masking;

/** A resident id of GB 11643: division, birth date, order and check character. */
record ResidentId(String number) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int LONGEST = 40;

    /**
     * Reads what people type and refuses, in this order: an old 15-digit number (ID-03), a wrong shape or check character
     * (ID-01), a birth date that is not real or lies in the future (ID-02).
     */
    static ResidentId of(@Nullable String typed, LocalDate today, String pointer) {
        String text =
                typed == null || typed.length() > LONGEST ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String number = text.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
        if (OLD.matcher(number).matches()) {
            throw new InvalidInput("identity.resident-id-retired", pointer, "ID-03");
        }
        if (!SHAPE.matcher(number).matches()) {
            throw new InvalidInput("identity.resident-id-malformed", pointer, "ID-01");
        }
        if (number.charAt(17) != check(number)) {
            throw new InvalidInput("identity.resident-id-check-wrong", pointer, "ID-01");
        }
        var id = new ResidentId(number);
        id.requireRealBirthDate(today, pointer);
        return id;
    }

    /** The check character that belongs to the first seventeen digits. */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    LocalDate bornOn() {
        return LocalDate.of(part(6, 10), part(10, 12), part(12, 14));
    }

    Sex sex() {
        return part(16, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    String masked() {
        return Masking.residentId(number);
    }

    private void requireRealBirthDate(LocalDate today, String pointer) {
        try {
            if (bornOn().isAfter(today)) {
                throw new InvalidInput("identity.resident-id-date", pointer, "ID-02");
            }
        } catch (DateTimeException e) {
            throw new InvalidInput("identity.resident-id-date", pointer, "ID-02");
        }
    }

    private int part(int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    @Override
    public String toString() {
        return masked();
    }
}
