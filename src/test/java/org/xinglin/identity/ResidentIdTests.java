package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.kernel.Rejection;
import org.xinglin.testing.Chance;

class ResidentIdTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MANY = 1_000;

    @Test
    void theKnownExampleHasTheKnownCheckCharacter() {
        assertThat(ResidentId.check("11010519491231002")).isEqualTo('X');
    }

    @Test
    void birthDateAndSexAreReadFromTheNumber() {
        Chance.tries(MANY, chance -> {
            LocalDate born = born(chance);
            int order = order(chance);
            ResidentId id = ResidentId.of(number(born, order), TODAY, "/residentId");
            assertThat(id.bornOn()).isEqualTo(born);
            assertThat(id.sex()).isEqualTo(order % 2 == 1 ? Sex.MALE : Sex.FEMALE);
            assertThat(id.toString()).doesNotContain(number(born, order).substring(6, 14));
        });
    }

    /** ID-01: the check character finds every single wrong digit. */
    @Test
    void oneWrongDigitIsFound() {
        Chance.tries(MANY, chance -> {
            char[] wrong = number(born(chance), order(chance)).toCharArray();
            int at = Chance.within(chance, 0, 16);
            wrong[at] = (char) ('0' + (wrong[at] - '0' + Chance.within(chance, 1, 9)) % 10);
            assertThat(refusal(new String(wrong)).rule()).isEqualTo("ID-01");
        });
    }

    /** ID-01: and every swap of neighbours. */
    @Test
    void swappedNeighboursAreFound() {
        Chance.tries(MANY, chance -> {
            char[] swapped = number(born(chance), order(chance)).toCharArray();
            int at = Chance.within(chance, 0, 15);
            char first = swapped[at];
            swapped[at] = swapped[at + 1];
            swapped[at + 1] = first;
            if (first != swapped[at]) {
                assertThat(refusal(new String(swapped)).rule()).isEqualTo("ID-01");
            }
        });
    }

    /** ID-02: a right check character does not make a date real. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0015", "1315", "2015", "9915", "0230", "0231", "0431", "0631", "0931", "1131", "0100", "0132", "0299"
            })
    void datesThatDoNotExistAreRefused(String date) {
        Chance.tries(100, chance -> {
            String digits = "990101" + Chance.within(chance, 1900, 2026) + date + "%03d".formatted(order(chance));
            Rejection refusal = refusal(digits + ResidentId.check(digits));
            assertThat(refusal.code()).isEqualTo("identity.resident-id-date");
            assertThat(refusal.rule()).isEqualTo("ID-02");
            assertThat(refusal.pointer()).isEqualTo("/residentId");
        });
    }

    @Test
    void tomorrowsChildHasNoNumberYet() {
        Chance.tries(200, chance -> assertThat(refusal(number(TODAY.plusDays(Chance.within(chance, 1, 20_000)), 1))
                        .rule())
                .isEqualTo("ID-02"));
    }

    /** ID-03. */
    @Test
    void oldNumbersAreRefusedByName() {
        Chance.tries(200, chance -> {
            String old = "%015d".formatted(chance.nextLong(1_000_000_000_000_000L));
            assertThat(refusal(old).code()).isEqualTo("identity.resident-id-retired");
        });
    }

    @Test
    void whateverIsTypedIsReadOrRefused() {
        Chance.tries(MANY, chance -> {
            String typed = Chance.typed(chance);
            Rejection refusal = catchThrowableOfType(Rejection.class, () -> ResidentId.of(typed, TODAY, "/residentId"));
            assertThat(refusal == null || refusal.kind() == Rejection.Kind.INVALID)
                    .isTrue();
        });
    }

    @Test
    void smallXSpacesAndFullWidthDigitsAreUnderstood() {
        assertThat(ResidentId.of(" 110105 19491231 002x ", TODAY, "/id").number())
                .isEqualTo("11010519491231002X");
        assertThat(ResidentId.of("１１０１０５１９４９１２３１００２Ｘ", TODAY, "/id").number()).isEqualTo("11010519491231002X");
    }

    private static Rejection refusal(String typed) {
        return catchThrowableOfType(Rejection.class, () -> ResidentId.of(typed, TODAY, "/residentId"));
    }

    private static String number(LocalDate born, int order) {
        String digits =
                "990103%04d%02d%02d%03d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), order);
        return digits + ResidentId.check(digits);
    }

    private static LocalDate born(Random chance) {
        return LocalDate.ofEpochDay(
                Chance.within(chance, (int) LocalDate.of(1900, 1, 1).toEpochDay(), (int) TODAY.toEpochDay()));
    }

    private static int order(Random chance) {
        return Chance.within(chance, 0, 999);
    }
}
