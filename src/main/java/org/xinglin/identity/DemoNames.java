package org.xinglin.identity;

import java.util.List;
import java.util.random.RandomGenerator;
import org.xinglin.kernel.DemoEntry;

/** Draws names from the region's pools: surnames by their weight, given names by generation. */
final class DemoNames {
    private final List<DemoEntry> surnames;
    private final DemoEntry given;
    private final int weight;

    DemoNames(DemoEntry people) {
        this.surnames = people.list("surnames");
        this.given = people.at("given_names");
        this.weight = surnames.stream().mapToInt(s -> s.number("weight")).sum();
    }

    String surname(RandomGenerator random) {
        int drawn = random.nextInt(weight);
        for (DemoEntry surname : surnames) {
            drawn -= surname.number("weight");
            if (drawn < 0) {
                return surname.text("name");
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    String given(int year, Sex sex, RandomGenerator random) {
        String generation =
                year < 1960 ? "before_1960" : year < 1980 ? "1960_1979" : year < 2000 ? "1980_1999" : "from_2000";
        List<String> pool = given.at(generation).texts(sex == Sex.MALE ? "male" : "female");
        return pool.get(random.nextInt(pool.size()));
    }

    /** A given name of the generation, often made of the halves of two: many people need more names than the pools hold. */
    String mixed(int year, Sex sex, RandomGenerator random) {
        String one = given(year, sex, random);
        String other = given(year, sex, random);
        String both = one.substring(0, 1) + other.substring(other.length() - 1);
        return one.length() < 2 || both.charAt(0) == both.charAt(1) ? one : both;
    }

    /** The surname a full name begins with, the longest that fits, so that 欧阳 is not 欧. */
    String surnameOf(String name) {
        return surnames.stream()
                .map(s -> s.text("name"))
                .filter(name::startsWith)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse(Character.toString(name.codePointAt(0)));
    }
}
