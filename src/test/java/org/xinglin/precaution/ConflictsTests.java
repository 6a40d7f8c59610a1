package org.xinglin.precaution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinglin.precaution.Examples.BARIUM;
import static org.xinglin.precaution.Examples.BLADDER;
import static org.xinglin.precaution.Examples.BLOOD;
import static org.xinglin.precaution.Examples.BREATH;
import static org.xinglin.precaution.Examples.CT;
import static org.xinglin.precaution.Examples.GASTROSCOPY;
import static org.xinglin.precaution.Examples.HOLTER;
import static org.xinglin.precaution.Examples.MRI;
import static org.xinglin.precaution.Examples.NOW;
import static org.xinglin.precaution.Examples.RULES;
import static org.xinglin.precaution.Examples.TODAY;
import static org.xinglin.precaution.Examples.about;
import static org.xinglin.precaution.Examples.at;
import static org.xinglin.precaution.Examples.blocks;
import static org.xinglin.precaution.Examples.breath;
import static org.xinglin.precaution.Examples.causes;
import static org.xinglin.precaution.Examples.diabetes;
import static org.xinglin.precaution.Examples.implant;
import static org.xinglin.precaution.Examples.kidneys;
import static org.xinglin.precaution.Examples.moves;
import static org.xinglin.precaution.Examples.pregnant;
import static org.xinglin.precaution.Examples.thinner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.precaution.Answers.Diabetes;
import org.xinglin.precaution.Answers.Implant;
import org.xinglin.precaution.Answers.Pregnancy;
import org.xinglin.precaution.Answers.Thinner;
import org.xinglin.precaution.Inquiry.Planned;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.testing.Chance;

/** What stands between a person and an examination, from the rules as shipped. */
class ConflictsTests {
    @Test
    void metforminAndContrastDependOnTheKidneys() {
        Span tomorrow = at(1, 10, 0);
        Span later = at(3, 10, 0);
        assertThat(blocks(about(CT, kidneys(true, null, 0), later))).containsExactly("kidneys-unknown");
        assertThat(blocks(about(CT, kidneys(true, 80, 91), later)))
                .as("a result of last winter is none")
                .containsExactly("kidneys-unknown");
        assertThat(blocks(about(CT, kidneys(true, 29, 3), later))).containsExactly("kidneys-poor");

        Inquiry reduced = about(CT, kidneys(true, 45, 3), tomorrow);
        assertThat(moves(reduced)).containsExactly("metformin-soon");
        Finding soon = Conflicts.of(reduced).getFirst();
        assertThat(soon.notBefore()).isEqualTo(NOW.plus(Duration.ofHours(48)));
        assertThat(moves(about(CT, kidneys(true, 45, 3), later))).isEmpty();
        assertThat(causes(about(CT, kidneys(true, 45, 3), later), Finding.Kind.PREPARE))
                .contains("metformin-stop");

        Inquiry normal = about(CT, kidneys(true, 60, 3), tomorrow);
        assertThat(moves(normal)).isEmpty();
        assertThat(causes(normal, Finding.Kind.PREPARE)).contains("metformin-pause");
        assertThat(blocks(about(CT, kidneys(false, null, 0), tomorrow)))
                .as("healthy kidneys need no result")
                .isEmpty();
    }

    @Test
    void theRecordCountsEvenWhenThePatientSaysOtherwise() {
        Answers well = kidneys(false, null, 0);
        var noted = new Inquiry(
                CT,
                well,
                EnumSet.of(ChartHint.IODINATED_REACTION, ChartHint.KIDNEY_DISEASE),
                null,
                List.of(),
                NOW,
                RULES);
        assertThat(blocks(noted)).containsExactly("contrast-reaction", "kidneys-unknown");
        assertThat(Conflicts.of(noted))
                .filteredOn(f -> f.kind() == Finding.Kind.BLOCK)
                .allMatch(Finding::noted);
        var seafood = new Inquiry(CT, well, EnumSet.of(ChartHint.NEAR_IODINE_ALLERGY), null, List.of(), NOW, RULES);
        assertThat(blocks(seafood)).as("seafood is not contrast").isEmpty();
        assertThat(causes(seafood, Finding.Kind.PREPARE)).contains("near-iodine");
        assertThat(ChartHints.read(List.of("碘海醇造影剂", "虾", "青霉素"), List.of("E11.900", "N18.300"), RULES))
                .containsExactlyInAnyOrder(
                        ChartHint.IODINATED_REACTION,
                        ChartHint.NEAR_IODINE_ALLERGY,
                        ChartHint.DIABETES,
                        ChartHint.KIDNEY_DISEASE);
    }

    @Test
    void implantsPregnancyAndThinnersAskTheDoctor() {
        assertThat(blocks(about(MRI, implant(Implant.ACTIVE), null))).contains("implant-active");
        assertThat(blocks(about(MRI, implant(Implant.UNKNOWN), null))).contains("implant-unknown");
        assertThat(causes(about(MRI, implant(Implant.METAL), null), Finding.Kind.PREPARE))
                .contains("implant-metal");
        assertThat(blocks(about(CT, implant(Implant.ACTIVE), null)))
                .as("no magnet")
                .isEmpty();
        assertThat(blocks(about(CT, pregnant(Pregnancy.POSSIBLE), null))).containsExactly("maybe-pregnant");
        assertThat(blocks(about(CT, pregnant(Pregnancy.YES), null))).containsExactly("pregnant");
        assertThat(blocks(about(BLOOD, pregnant(Pregnancy.YES), null))).isEmpty();
        assertThat(blocks(about(GASTROSCOPY, thinner(Thinner.OTHER), null))).containsExactly("thinner");
        assertThat(blocks(about(GASTROSCOPY, thinner(Thinner.ASPIRIN), null))).isEmpty();
    }

    @Test
    void fastsAreEarlyAndOfDiabeticsEarlier() {
        assertThat(moves(about(BLOOD, diabetes(Diabetes.NONE), at(1, 11, 30)))).isEmpty();
        assertThat(moves(about(BLOOD, diabetes(Diabetes.NONE), at(1, 14, 0)))).containsExactly("fast-late");
        assertThat(moves(about(BLOOD, diabetes(Diabetes.INSULIN), at(1, 9, 0)))).containsExactly("diabetic-late");
        assertThat(moves(about(BLOOD, diabetes(Diabetes.INSULIN), at(1, 8, 45))))
                .isEmpty();
        assertThat(moves(about(BLOOD, diabetes(Diabetes.DIET), at(1, 10, 0)))).isEmpty();
    }

    @Test
    void medicinesWashOutBeforeTheBreathTest() {
        Answers antibiotics = breath(TODAY.minusDays(20), null);
        assertThat(moves(about(BREATH, antibiotics, at(7, 9, 0)))).containsExactly("breath-antibiotics");
        assertThat(moves(about(BREATH, antibiotics, at(8, 9, 0)))).isEmpty();
        Answers acid = breath(null, TODAY.minusDays(2));
        assertThat(moves(about(BREATH, acid, at(11, 9, 0)))).containsExactly("breath-acid");
        assertThat(moves(about(BREATH, acid, at(12, 9, 0)))).isEmpty();
    }

    @Test
    void whatElseIsBookedStandsInTheWay() {
        Answers well = kidneys(false, null, 0);
        var contrast = new Planned(CT, at(1, 9, 0));
        assertThat(moves(about(CT, well, at(1, 15, 0), contrast))).containsExactly("contrast-again");
        assertThat(moves(about(CT, well, at(2, 9, 0), contrast))).isEmpty();
        assertThat(moves(about(CT, kidneys(false, 50, 1), at(2, 9, 0), contrast)))
                .as("weak kidneys take longer")
                .containsExactly("contrast-again");

        var barium = new Planned(BARIUM, at(1, 9, 0));
        assertThat(moves(about(CT, well, at(7, 9, 0), barium))).containsExactly("barium-before");
        assertThat(moves(about(CT, well, at(8, 9, 0), barium))).isEmpty();
        assertThat(moves(about(BARIUM, diabetes(Diabetes.NONE), at(1, 9, 0), new Planned(CT, at(3, 9, 0)))))
                .containsExactly("barium-spoils");

        var holter = new Planned(HOLTER, at(1, 9, 0));
        assertThat(moves(about(MRI, implant(Implant.NONE), at(2, 8, 30), holter)))
                .containsExactly("recorder");
        assertThat(moves(about(MRI, implant(Implant.NONE), at(2, 9, 0), holter)))
                .isEmpty();

        var clinic = new Planned(null, at(1, 10, 0));
        assertThat(moves(about(BLADDER, Answers.NONE, at(1, 10, 15), clinic))).containsExactly("overlaps-clinic");
        assertThat(moves(about(BLADDER, Answers.NONE, at(1, 10, 30), clinic))).isEmpty();
    }

    @Test
    void fastingExaminationsOfOneDayStandTogetherAndNobodyDrinksBeforeAnEndoscopy() {
        var blood = new Planned(BLOOD, at(1, 7, 30));
        Answers none = diabetes(Diabetes.NONE);
        Inquiry near = about(GASTROSCOPY, none, at(1, 9, 0), blood);
        assertThat(moves(near)).isEmpty();
        assertThat(causes(near, Finding.Kind.PREPARE)).contains("one-fast");
        assertThat(moves(about(GASTROSCOPY, none, at(1, 11, 0), blood))).containsExactly("fasts-apart");
        assertThat(moves(about(GASTROSCOPY, none, at(2, 11, 0), blood))).isEmpty();
        assertThat(moves(about(GASTROSCOPY, none, at(1, 9, 0), new Planned(BLADDER, at(1, 8, 0)))))
                .containsExactly("drinks-first");
        assertThat(moves(about(BLADDER, none, at(1, 10, 0), new Planned(GASTROSCOPY, at(1, 8, 0)))))
                .isEmpty();
    }

    @Test
    void theTimetableBeginsTheEveningBeforeAndEndsWithTheKidneyCheck() {
        var steps = Timetable.of(about(CT, kidneys(true, 45, 1), at(3, 9, 0)), at(3, 9, 0));
        assertThat(steps.getFirst())
                .isEqualTo(new PreparationStep(at(1, 9, 0).starts(), PreparationStep.What.STOP_METFORMIN, 0));
        assertThat(steps.getLast().what()).isEqualTo(PreparationStep.What.KIDNEY_CHECK);
        var blood = Timetable.of(about(BLOOD, diabetes(Diabetes.NONE), at(1, 9, 0)), at(1, 9, 0));
        assertThat(blood.getFirst())
                .as("eight hours before nine is one at night: the fast begins at ten in the evening")
                .isEqualTo(new PreparationStep(at(0, 22, 0).starts(), PreparationStep.What.NO_FOOD, 8));
        var afternoon = Timetable.of(about(CT, kidneys(false, null, 0), at(1, 15, 0)), at(1, 15, 0));
        assertThat(afternoon.getFirst().at()).isEqualTo(at(1, 11, 0).starts());
    }

    /** Whatever is booked and answered: a longer wait never makes a medicine's time worse, and blocks do not move. */
    @Test
    void laterNeverBreaksAPauseAndNoTimeLiftsABlock() {
        Chance.tries(300, chance -> {
            int day = Chance.within(chance, 0, 13);
            Answers a = kidneys(chance.nextBoolean(), Chance.within(chance, 1, 120), 1);
            assertThat(blocks(about(CT, a, at(day, 10, 0)))).isEqualTo(blocks(about(CT, a, null)));
            if (!moves(about(CT, a, at(day, 10, 0))).contains("metformin-soon")) {
                assertThat(moves(about(CT, a, at(day + Chance.within(chance, 0, 13), 10, 0))))
                        .doesNotContain("metformin-soon");
            }
            Answers b = breath(TODAY.minusDays(Chance.within(chance, 0, 30)), null);
            for (Finding f : Conflicts.of(about(BREATH, b, at(day, 9, 0)))) {
                Instant from = f.notBefore();
                if (from != null) {
                    assertThat(from).isAfter(at(day, 9, 0).starts());
                    assertThat(moves(about(BREATH, b, at(daysAhead(from), 9, 0))))
                            .doesNotContain(f.cause());
                }
            }
        });
    }

    /** The first whole day after the moment, counted from today. */
    private static int daysAhead(Instant from) {
        LocalDate fits = ChinaTime.dateOf(from.plus(Duration.ofDays(1)));
        return (int) Duration.between(ChinaTime.at(TODAY, LocalTime.MIDNIGHT), ChinaTime.at(fits, LocalTime.MIDNIGHT))
                .toDays();
    }

    /** Two examinations that stand in each other's way do so whichever is booked first: every pair, day and quarter. */
    @Test
    void standingInTheWayIsMutual() {
        var all = List.of(CT, MRI, GASTROSCOPY, BLOOD, BREATH, BARIUM, BLADDER, HOLTER);
        Span first = at(1, 8, 0);
        for (Procedure a : all) {
            for (Procedure b : all) {
                for (int quarters = 0; quarters < 10 * 16; quarters++) {
                    Span second = at(1 + quarters / 16, 8 + quarters % 16 / 4, quarters % 4 * 15);
                    Set<String> forward = between(about(a, Answers.NONE, first, new Planned(b, second)));
                    Set<String> back = between(about(b, Answers.NONE, second, new Planned(a, first)));
                    assertThat(forward).as("%s and %s at %s", a, b, second).isEqualTo(back);
                }
            }
        }
    }

    private static Set<String> between(Inquiry inquiry) {
        return moves(inquiry).stream()
                .filter(c -> Set.of(
                                "overlaps",
                                "contrast-again",
                                "barium-before",
                                "barium-spoils",
                                "recorder",
                                "drinks-first",
                                "fasts-apart")
                        .contains(c))
                .map(c -> c.startsWith("barium") ? "barium" : c)
                .collect(Collectors.toSet());
    }
}
