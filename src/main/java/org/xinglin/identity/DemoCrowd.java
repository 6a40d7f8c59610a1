package org.xinglin.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoSeed;

/** Draws the doctors and patients around the authored part of a region: ages as in a population, no resident id twice. */
final class DemoCrowd {
    /** 9901 was never issued, whatever follows. */
    private static final String DIVISION = "9901";

    private static final int DIVISIONS = 99;
    private static final int ORDERS = 500;

    /** How many of a thousand are younger than the next age: the old see doctors more often than the young. */
    private static final int[][] AGES = {
        {0, 60}, {6, 80}, {18, 120}, {30, 200}, {45, 200}, {60, 220}, {75, 105}, {90, 15}
    };

    private static final int OLDEST = 100;
    private static final int OF_AGE = 18;

    /** Of eight doctors the first is old enough for a chief, the next two for an associate chief. */
    private static final int[][] DOCTOR_AGES = {
        {50, 62}, {42, 56}, {40, 54}, {34, 46}, {34, 44}, {32, 42}, {30, 36}, {30, 35}
    };

    private final DemoSeed seed;
    private final DemoNames names;
    private final LocalDate today;
    private final Set<String> taken = new HashSet<>();

    /** @param known resident ids of the people with a story of their own */
    DemoCrowd(DemoSeed seed, DemoNames names, List<ResidentId> known) {
        this.seed = seed;
        this.names = names;
        this.today = ChinaTime.dateOf(seed.at());
        known.forEach(id -> taken.add(id.number()));
    }

    /**
     * Somebody drawn.
     *
     * @param guardian number of the patient who acts for this one; 0 for adults
     */
    record Drawn(
            int number,
            String name,
            Sex sex,
            LocalDate bornOn,
            @Nullable ResidentId id,
            int guardian,
            Relation relation) {}

    Drawn doctor(int number) {
        RandomGenerator random = seed.random("identity.doctor", number);
        int[] ages = DOCTOR_AGES[(number - 1) % DOCTOR_AGES.length];
        return adult(number, random.nextInt(ages[0], ages[1]), random);
    }

    /** Adults first, in the order of their numbers; then children, whose guardians are among them. */
    List<Drawn> patients() {
        int first = seed.patients() + 1;
        int last = seed.patients() + seed.breadth().patients();
        var adults = new ArrayList<Drawn>();
        var children = new ArrayList<Integer>();
        for (int number = first; number <= last; number++) {
            RandomGenerator random = seed.random("identity.patient", number);
            int age = age(random);
            if (age < OF_AGE) {
                children.add(number);
            } else {
                adults.add(adult(number, age, random));
            }
        }
        List<Drawn> parents = adults.stream()
                .filter(a ->
                        !a.bornOn().isAfter(today.minusYears(22)) && a.bornOn().isAfter(today.minusYears(60)))
                .toList();
        var all = new ArrayList<>(adults);
        children.forEach(number -> all.add(child(number, parents)));
        return all;
    }

    private static int age(RandomGenerator random) {
        int drawn = random.nextInt(1000);
        int band = 0;
        while (drawn >= AGES[band][1]) {
            drawn -= AGES[band][1];
            band++;
        }
        return random.nextInt(AGES[band][0], band + 1 < AGES.length ? AGES[band + 1][0] : OLDEST);
    }

    private Drawn adult(int number, int age, RandomGenerator random) {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        LocalDate bornOn = today.minusYears(age).minusDays(random.nextInt(1, 365));
        String name = names.surname(random) + names.mixed(bornOn.getYear(), sex, random);
        return new Drawn(number, name, sex, bornOn, id(number, sex, bornOn), 0, Relation.MOTHER);
    }

    /** The first of a few tries whose parent is 22 to 42 years older. */
    private Drawn child(int number, List<Drawn> parents) {
        RandomGenerator random = seed.random("identity.child", number);
        int age = random.nextInt(100) < 43 ? random.nextInt(0, 6) : random.nextInt(6, OF_AGE);
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        LocalDate bornOn = today.minusYears(age).minusDays(random.nextInt(1, 365));
        int from = random.nextInt(parents.size());
        Drawn parent = IntStream.range(0, parents.size())
                .mapToObj(i -> parents.get((from + i) % parents.size()))
                .filter(p ->
                        p.bornOn().isBefore(bornOn.minusYears(22)) && p.bornOn().isAfter(bornOn.minusYears(43)))
                .findFirst()
                .orElseThrow();
        boolean father = parent.sex() == Sex.MALE;
        String surname = father ? names.surnameOf(parent.name()) : names.surname(random);
        // The youngest have no resident id yet (ID-09).
        return new Drawn(
                number,
                surname + names.mixed(bornOn.getYear(), sex, random),
                sex,
                bornOn,
                age < 1 ? null : id(number, sex, bornOn),
                parent.number(),
                father ? Relation.FATHER : Relation.MOTHER);
    }

    private ResidentId id(int number, Sex sex, LocalDate bornOn) {
        String begin = DIVISION
                + "%02d".formatted(1 + number % DIVISIONS)
                + "%04d%02d%02d".formatted(bornOn.getYear(), bornOn.getMonthValue(), bornOn.getDayOfMonth());
        for (int step = 0; step < ORDERS; step++) {
            int order = (number / DIVISIONS + step) % ORDERS * 2 + (sex == Sex.MALE ? 1 : 0);
            String digits = begin + "%03d".formatted(order);
            String id = digits + ResidentId.check(digits);
            if (taken.add(id)) {
                return new ResidentId(id);
            }
        }
        throw new IllegalStateException("no number is left for " + begin);
    }
}
