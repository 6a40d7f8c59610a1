package org.xinglin.directory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.xinglin.identity.Person;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.Money;

/** Draws the posts of the doctors around the authored part: the older ones are the senior ones, so that IH-04 is met. */
final class DemoDoctors {
    private static final int QUESTIONS_OF_ADVICE = 10;
    private static final Duration REPORT_READ_WITHIN = Duration.ofHours(24);

    /** Percent of a department that are chiefs, associate chiefs and attending doctors; the rest are physicians. */
    private static final int[] RANKS = {14, 28, 36};

    private static final Map<Title, List<String>> PRICES = Map.of(
            Title.CHIEF, List.of("80.00", "45.00", "50.00"),
            Title.ASSOCIATE_CHIEF, List.of("50.00", "35.00", "30.00"),
            Title.ATTENDING, List.of("30.00", "22.00", "20.00"),
            Title.PHYSICIAN, List.of("20.00", "15.00", "15.00"));

    /** Surnames that a dictionary reads otherwise. */
    private static final Map<String, String> SURNAMES = Map.of(
            "单", "shan", "曾", "zeng", "解", "xie", "仇", "qiu", "任", "ren", "查", "zha", "翟", "zhai", "覃", "qin", "盖",
            "ge", "朴", "piao");

    private final DemoSeed seed;
    private final Duration window;
    private final LocalDate today;
    private final List<DemoEntry> goodAt;
    private final List<DemoEntry> biographies;
    private final List<DemoEntry> styles;

    DemoDoctors(DemoSeed seed, Duration window) {
        this.seed = seed;
        this.window = window;
        this.today = ChinaTime.dateOf(seed.at());
        DemoEntry content = DemoEntry.file("large.yaml");
        this.goodAt = content.list("good_at");
        this.biographies = content.list("biographies");
        this.styles = content.list("styles");
    }

    /** A doctor in a post. */
    record Post(Practitioner practitioner, Profile profile, List<Offering> offerings) {}

    /** @param people the doctors of the house, by their number */
    List<Post> of(DemoHospitals.House house, Map<Integer, Person> people) {
        List<Integer> numbers = seed.breadth().doctorsOf(house.number()).boxed().toList();
        var posts = new ArrayList<Post>();
        int departments = house.departments().size();
        for (int d = 0; d < departments; d++) {
            Department department = house.departments().get(d);
            List<Integer> here =
                    numbers.subList(numbers.size() * d / departments, numbers.size() * (d + 1) / departments).stream()
                            .sorted(Comparator.comparing(
                                    n -> Objects.requireNonNull(known(people, n).bornOn())))
                            .toList();
            for (int i = 0; i < here.size(); i++) {
                posts.add(post(here.get(i), known(people, here.get(i)), department, title(i, here.size())));
            }
        }
        return posts;
    }

    private static Person known(Map<Integer, Person> people, int number) {
        return Objects.requireNonNull(people.get(number));
    }

    /** At least one chief and one associate chief, whatever the size. */
    private static Title title(int place, int of) {
        int chiefs = Math.max(1, of * RANKS[0] / 100);
        int associates = Math.max(1, of * RANKS[1] / 100);
        int attending = of * RANKS[2] / 100;
        if (place < chiefs) {
            return Title.CHIEF;
        }
        if (place < chiefs + associates) {
            return Title.ASSOCIATE_CHIEF;
        }
        return place < chiefs + associates + attending ? Title.ATTENDING : Title.PHYSICIAN;
    }

    private Post post(int number, Person person, Department department, Title title) {
        RandomGenerator random = seed.random("directory.doctor", number);
        String pinyin = pinyin(person.name());
        LocalDate since = Objects.requireNonNull(person.bornOn()).plusYears(25).plusDays(random.nextInt(300));
        var id = new PractitionerId(seed.id("directory.practitioner", number));
        var practitioner = new Practitioner(
                id,
                person.id(),
                department.institution(),
                department.id(),
                person.name(),
                english(pinyin),
                pinyin,
                1,
                title,
                since,
                List.of(Subjects.top(department.subjectCode())),
                "1109900%08d".formatted(number),
                new Period(today.minusYears(2), today.plusDays(400 + random.nextInt(1200))),
                new Insurance(
                        "XLYZ%07d".formatted(number),
                        new Period(today.minusDays(200), today.plusDays(165 + random.nextInt(400)))),
                department.institution(),
                false,
                today.minusDays(100 + random.nextInt(900)),
                true,
                title != Title.PHYSICIAN,
                false);
        return new Post(
                practitioner, profile(person, id, department, since, number, random), services(practitioner, number));
    }

    private static String pinyin(String name) {
        List<String> syllables = new ArrayList<>(Spelling.syllables(Spelling.plain(name)));
        syllables.set(0, SURNAMES.getOrDefault(name.substring(0, 1), syllables.getFirst()));
        return String.join(" ", syllables);
    }

    /** Surname apart, given name together: Shan Xiaolan. */
    private static String english(String pinyin) {
        String[] syllables = pinyin.split(" ", 2);
        return capital(syllables[0]) + " " + capital(syllables[1].replace(" ", ""));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private Profile profile(
            Person person,
            PractitionerId id,
            Department department,
            LocalDate since,
            int number,
            RandomGenerator random) {
        List<Disease> diseases = new ArrayList<>(department.diseases());
        java.util.Collections.shuffle(diseases, java.util.Random.from(random));
        List<Words> named = diseases.stream().map(Disease::name).limit(3).collect(Collectors.toList());
        int years = java.time.Period.between(since, today).getYears();
        return new Profile(
                id,
                Profile.Sex.valueOf(person.sex().name()),
                "d%05d-%04x".formatted(number, random.nextInt(65_536)),
                random.nextInt(10) == 0 ? List.of("zh-CN", "en") : List.of("zh-CN"),
                told(goodAt, named, years, random),
                told(biographies, named, years, random),
                Words.of(styles.get(random.nextInt(styles.size()))));
    }

    private static Words told(List<DemoEntry> pool, List<Words> diseases, int years, RandomGenerator random) {
        Words words = Words.of(pool.get(random.nextInt(pool.size())));
        List<String> places = List.of("{one}", "{two}", "{three}");
        for (int i = 0; i < places.size(); i++) {
            Words disease = diseases.get(i % diseases.size());
            words = new Words(
                    words.zh().replace(places.get(i), disease.zh()),
                    words.en().replace(places.get(i), disease.en().toLowerCase(java.util.Locale.ROOT)));
        }
        return new Words(words.zh().replace("{years}", "" + years), words.en().replace("{years}", "" + years));
    }

    private List<Offering> services(Practitioner of, int number) {
        List<String> prices = Objects.requireNonNull(PRICES.get(of.title()));
        Duration reply = Duration.ofMinutes(60L * (1 + number % 24));
        var services = new ArrayList<Offering>();
        services.add(new Offering(
                new OfferingId(seed.id("directory.offering.advice", number)),
                of.id(),
                OfferingKind.ADVICE,
                OfferingMode.TEXT,
                Money.of(prices.get(0)),
                reply,
                window,
                QUESTIONS_OF_ADVICE,
                REPORT_READ_WITHIN));
        if (of.mayTreat()) {
            services.add(new Offering(
                    new OfferingId(seed.id("directory.offering.follow-up", number)),
                    of.id(),
                    OfferingKind.FOLLOW_UP,
                    OfferingMode.TEXT,
                    Money.of(prices.get(1)),
                    reply,
                    window,
                    0,
                    REPORT_READ_WITHIN));
        }
        services.add(new Offering(
                new OfferingId(seed.id("directory.offering.clinic", number)),
                of.id(),
                OfferingKind.CLINIC,
                OfferingMode.IN_PERSON,
                Money.of(prices.get(2)),
                Duration.ZERO,
                Duration.ZERO,
                0,
                Duration.ZERO));
        return services;
    }
}
