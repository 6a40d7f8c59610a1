package org.xinglin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinglin.kernel.DemoSeed;

/** The index at the size of a country's largest cities: ten thousand doctors with names of their own. */
class SearchSpeedTests {
    private static final int DOCTORS = 10_000;
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉力俊峰浩宇轩子涵梓欣怡晨曦雨泽";
    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final List<String> TYPED = List.of(
            "sxl",
            "shanxiaolan",
            "王芳",
            "高血压",
            "糖尿并",
            "cardiology",
            "心内科 单晓岚",
            "zhaiwnagshu",
            "单xiaolan",
            "腰间盘突出",
            "gxy",
            "解医生 消化");

    @Test
    void tenThousandDoctorsAreSearchedWithinFiftyMilliseconds() {
        Snapshot large = large();
        long start = System.nanoTime();
        SearchIndex first = new SearchIndex(large, new Subjects(), null);
        long built = System.nanoTime();
        SearchIndex index = new SearchIndex(large, new Subjects(), first);
        System.out.printf(
                "index of %d doctors: built in %.0f ms, followed in %.0f ms%n",
                DOCTORS, (built - start) / 1e6, (System.nanoTime() - built) / 1e6);
        for (int round = 0; round < 10; round++) {
            TYPED.forEach(index::search);
        }
        var millis = new ArrayList<Double>();
        for (int round = 0; round < 10; round++) {
            for (String typed : TYPED) {
                long begun = System.nanoTime();
                assertThat(index.search(typed)).as(typed).isNotEmpty();
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double p95 = sorted[sorted.length * 95 / 100];
        System.out.printf(
                "search among %d doctors: median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                DOCTORS, sorted[sorted.length / 2], p95, sorted[sorted.length - 1]);
        // Twice the promise: the builder's machine may be shared; the report above is the measure.
        assertThat(p95).isLessThanOrEqualTo(100);
    }

    private static Snapshot large() {
        var region = new DemoRegion(new DemoSeed(1, 0, 0, Instant.parse("2026-11-22T00:00:00Z")), Duration.ofHours(48));
        List<Practitioner> doctors = new ArrayList<>(region.practitioners);
        List<Profile> profiles = new ArrayList<>(region.profiles);
        for (int n = doctors.size(); n < DOCTORS; n++) {
            Practitioner like = region.practitioners.get(n % region.practitioners.size());
            String name = letter(FAMILY, n) + letter(GIVEN, n / 41) + letter(GIVEN, n * 7 / 3);
            doctors.add(named(like, name, n));
            profiles.add(like(
                    region.profiles.get(n % region.profiles.size()),
                    doctors.getLast().id()));
        }
        return Snapshot.of(
                1,
                new Snapshot.Rows(
                        region.institutions,
                        region.facts,
                        region.notices,
                        region.departments,
                        doctors,
                        profiles,
                        region.offerings,
                        List.of()));
    }

    private static String letter(String letters, int n) {
        return String.valueOf(letters.charAt(n % letters.length()));
    }

    private static Practitioner named(Practitioner d, String name, int n) {
        String pinyin = String.join(" ", Spelling.syllables(name));
        return new Practitioner(
                new PractitionerId(new UUID(7, n)),
                new org.xinglin.kernel.PersonId(new UUID(8, n)),
                d.institution(),
                d.department(),
                name,
                pinyin,
                pinyin,
                1,
                d.title(),
                d.practisingSince(),
                d.scope(),
                "c" + n,
                d.licence(),
                d.insurance(),
                d.mainInstitution(),
                d.multiSite(),
                d.employerConsent(),
                true,
                true,
                false);
    }

    private static Profile like(Profile p, PractitionerId id) {
        return new Profile(id, p.sex(), p.portraitSeed(), p.languages(), p.goodAt(), p.biography(), p.style());
    }
}
