package org.xinglin.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoSeed;

/** Grows the patients of the demo region: invented names, ages from newborn to 95, children with a guardian. */
final class DemoFamily {
    private static final List<String> DIVISIONS = List.of("990101", "990102", "990103", "990104", "990121", "990122");
    private static final List<String> UNUSUAL = List.of("阿依努尔·买买提", "𠮷安然", "扎西·次仁", "欧阳静姝", "㛃宁远");
    private static final int CHILDREN_PERCENT = 13;
    private static final int OLD_PERCENT = 34;

    private final DemoSeed seed;
    private final DemoNames names;
    private final LocalDate today;
    private final Map<Integer, Patient> grown = new HashMap<>();

    DemoFamily(DemoSeed seed, DemoNames names) {
        this.seed = seed;
        this.names = names;
        this.today = ChinaTime.dateOf(seed.at());
    }

    /**
     * A patient to plant.
     *
     * @param name empty for the one who has only a phone yet
     * @param guardian number of the patient who acts for this one; 0 for adults
     */
    record Patient(
            int number,
            String name,
            Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable ResidentId id,
            int guardian,
            Relation relation) {}

    List<Patient> all() {
        plantFeatured();
        var children = new ArrayList<Integer>();
        for (int number = 1; number <= seed.patients(); number++) {
            RandomGenerator random = seed.random("identity.patient", number);
            if (grown.containsKey(number)) {
                continue;
            }
            if (random.nextInt(100) < CHILDREN_PERCENT) {
                children.add(number);
            } else {
                grown.put(number, adult(number, random));
            }
        }
        children.forEach(number -> grown.put(number, child(number, seed.random("identity.child", number))));
        return grown.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The ones a visitor can become; their stories stand in the personas. */
    private void plantFeatured() {
        put(1, "林秀芳", Sex.FEMALE, today.minusYears(58).minusDays(97), 0);
        grown.put(2, new Patient(2, "", Sex.UNKNOWN, null, null, 0, Relation.MOTHER));
        put(3, "苏婉清", Sex.FEMALE, today.minusYears(33).minusDays(210), 0);
        put(4, "苏一诺", Sex.FEMALE, today.minusYears(4).minusDays(80), 3);
        put(5, "赵德明", Sex.MALE, today.minusYears(67).minusDays(33), 0);
        for (int i = 0; i < UNUSUAL.size(); i++) {
            put(
                    6 + i,
                    UNUSUAL.get(i),
                    i % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                    today.minusYears(29 + 7L * i).minusDays(41),
                    0);
        }
    }

    private void put(int number, String name, Sex sex, LocalDate bornOn, int guardian) {
        grown.put(number, new Patient(number, name, sex, bornOn, id(number, sex, bornOn), guardian, Relation.MOTHER));
    }

    private Patient adult(int number, RandomGenerator random) {
        int age = random.nextInt(100) < OLD_PERCENT ? random.nextInt(60, 96) : random.nextInt(18, 60);
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        LocalDate bornOn = today.minusYears(age).minusDays(random.nextInt(1, 360));
        String name = names.surname(random) + names.given(bornOn.getYear(), sex, random);
        return new Patient(number, name, sex, bornOn, id(number, sex, bornOn), 0, Relation.MOTHER);
    }

    /** Four in ten are under six; the youngest have no resident id yet (ID-09). */
    private Patient child(int number, RandomGenerator random) {
        int age = random.nextInt(10) < 4 ? random.nextInt(0, 6) : random.nextInt(6, 18);
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        LocalDate bornOn = today.minusYears(age).minusDays(random.nextInt(1, 360));
        Patient guardian = guardianFor(number, bornOn);
        boolean father = guardian.sex() == Sex.MALE;
        String surname = father ? names.surnameOf(guardian.name()) : names.surname(random);
        ResidentId id = age < 1 ? null : id(number, sex, bornOn);
        String name = surname + names.given(bornOn.getYear(), sex, random);
        return new Patient(
                number, name, sex, bornOn, id, guardian.number(), father ? Relation.FATHER : Relation.MOTHER);
    }

    private Patient guardianFor(int number, LocalDate childBorn) {
        for (int step = 1; step <= seed.patients(); step++) {
            Patient candidate = grown.get((number + step - 1) % seed.patients() + 1);
            if (candidate != null && candidate.guardian() == 0 && candidate.bornOn() != null) {
                int years = childBorn.getYear() - candidate.bornOn().getYear();
                if (years >= 22 && years <= 42) {
                    return candidate;
                }
            }
        }
        throw new IllegalStateException(
                "a demo region of " + seed.patients() + " patients has nobody to raise a child");
    }

    private static ResidentId id(int number, Sex sex, LocalDate bornOn) {
        int order = number % 499 * 2 + (sex == Sex.MALE ? 1 : 0);
        String digits = DIVISIONS.get(number % DIVISIONS.size())
                + "%04d%02d%02d".formatted(bornOn.getYear(), bornOn.getMonthValue(), bornOn.getDayOfMonth())
                + "%03d".formatted(order);
        return new ResidentId(digits + ResidentId.check(digits));
    }
}
