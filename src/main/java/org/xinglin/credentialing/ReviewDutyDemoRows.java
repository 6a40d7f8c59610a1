package org.xinglin.credentialing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;

/** Plants the pharmacists who review prescriptions in the authored houses: two of the house by day, a third party at night. */
@Component
class ReviewDutyDemoRows implements DemoRows {
    private static final List<String> BY_DAY = List.of("顾知微", "陶然一", "丁若渝", "时砚秋", "白露浓", "席慕寒");
    private static final List<String> BY_NIGHT = List.of("骆听潮", "阮清和", "仲望舒");
    private static final String THIRD_PARTY = "云筑审方药师中心";
    private static final int LICENCE_YEARS = 3;

    private final Reviewers reviewers;

    ReviewDutyDemoRows(Reviewers reviewers) {
        this.reviewers = reviewers;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public String title() {
        return "pharmacists on duty";
    }

    @Override
    public void plant(DemoSeed seed) {
        for (int house = 1; house <= DemoSeed.AUTHORED_INSTITUTIONS; house++) {
            enter(seed, house, 1, BY_DAY.get(house * 2 - 2), null, week(8, 15).toList());
            enter(seed, house, 2, BY_DAY.get(house * 2 - 1), null, week(13, 21).toList());
            List<Duty> nights = Stream.concat(week(0, 8), week(21, 24)).toList();
            enter(seed, house, 3, BY_NIGHT.get(house - 1), THIRD_PARTY, nights);
        }
    }

    private void enter(
            DemoSeed seed, int house, int place, String name, @Nullable String thirdParty, List<Duty> duties) {
        var id = seed.id("pharmacist." + house, place);
        var institution = seed.id("directory.institution", house);
        reviewers.add(
                institution,
                new Reviewer(
                        id,
                        name,
                        "YS2026%02d%04d".formatted(house, place),
                        thirdParty,
                        ChinaTime.dateOf(seed.at()).plusYears(LICENCE_YEARS),
                        List.of()),
                seed.at());
        reviewers.plan(institution, id, duties);
    }

    /** The same hours every day; the last minute stands for the end of the day. */
    private static Stream<Duty> week(int from, int until) {
        LocalTime ends = until == 24 ? LocalTime.of(23, 59) : LocalTime.of(until, 0);
        return Arrays.stream(DayOfWeek.values()).map(day -> new Duty(day, LocalTime.of(from, 0), ends));
    }
}
