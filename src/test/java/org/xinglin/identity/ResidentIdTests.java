package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xinglin.kernel.Rejection;

class ResidentIdTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Example
    void theKnownExampleHasTheKnownCheckCharacter() {
        assertThat(ResidentId.check("11010519491231002")).isEqualTo('X');
    }

    @Property
    void birthDateAndSexAreReadFromTheNumber(@ForAll("births") LocalDate born, @ForAll @IntRange(max = 999) int order) {
        ResidentId id = ResidentId.of(number(born, order), TODAY, "/residentId");
        assertThat(id.bornOn()).isEqualTo(born);
        assertThat(id.sex()).isEqualTo(order % 2 == 1 ? Sex.MALE : Sex.FEMALE);
        assertThat(id.toString()).doesNotContain(number(born, order).substring(6, 14));
    }

    /** ID-01: the check character finds every single wrong digit. */
    @Property
    void oneWrongDigitIsFound(
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 999) int order,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        char[] wrong = number(born, order).toCharArray();
        wrong[at] = (char) ('0' + (wrong[at] - '0' + shift) % 10);
        assertThat(refusal(new String(wrong)).rule()).isEqualTo("ID-01");
    }

    /** ID-01: and every swap of neighbours. */
    @Property
    void swappedNeighboursAreFound(
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 999) int order,
            @ForAll @IntRange(max = 15) int at) {
        char[] swapped = number(born, order).toCharArray();
        char first = swapped[at];
        swapped[at] = swapped[at + 1];
        swapped[at + 1] = first;
        if (first != swapped[at]) {
            assertThat(refusal(new String(swapped)).rule()).isEqualTo("ID-01");
        }
    }

    /** ID-02: a right check character does not make a date real. */
    @Property
    void datesThatDoNotExistAreRefused(@ForAll @IntRange(max = 999) int order, @ForAll("impossible") String date) {
        String digits = "990101" + date + "%03d".formatted(order);
        Rejection refusal = refusal(digits + ResidentId.check(digits));
        assertThat(refusal.code()).isEqualTo("identity.resident-id-date");
        assertThat(refusal.rule()).isEqualTo("ID-02");
        assertThat(refusal.pointer()).isEqualTo("/residentId");
    }

    @Property(tries = 200)
    void tomorrowsChildHasNoNumberYet(@ForAll @IntRange(min = 1, max = 20_000) int days) {
        assertThat(refusal(number(TODAY.plusDays(days), 1)).rule()).isEqualTo("ID-02");
    }

    /** ID-03. */
    @Property(tries = 200)
    void oldNumbersAreRefusedByName(@ForAll("old") String old) {
        assertThat(refusal(old).code()).isEqualTo("identity.resident-id-retired");
    }

    @Property
    void whateverIsTypedIsReadOrRefused(@ForAll String typed) {
        Rejection refusal = catchThrowableOfType(Rejection.class, () -> ResidentId.of(typed, TODAY, "/residentId"));
        assertThat(refusal == null || refusal.kind() == Rejection.Kind.INVALID).isTrue();
    }

    @Example
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

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> impossible() {
        Arbitrary<String> month = Arbitraries.of("00", "13", "20", "99").map(m -> m + "15");
        Arbitrary<String> day = Arbitraries.of("0230", "0231", "0431", "0631", "0931", "1131", "0100", "0132", "0299");
        return Combinators.combine(Arbitraries.integers().between(1900, 2026), Arbitraries.oneOf(month, day))
                .as((year, rest) -> year + rest);
    }

    @Provide
    Arbitrary<String> old() {
        return Arbitraries.strings().numeric().ofLength(15);
    }
}
