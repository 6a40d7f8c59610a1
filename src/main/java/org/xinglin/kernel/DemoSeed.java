package org.xinglin.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * The seed a demo region grows from. Ids and random streams depend on the seed and on a name alone, never on the order
 * of calls, so that modules agree on them without knowing each other and one seed always gives one region.
 *
 * @param number the seed
 * @param patients how many patients with a story of their own
 * @param sessionDays how many days of clinic sessions lie ahead
 * @param breadth what lies around the authored part
 * @param at the moment the region is planted
 */
public record DemoSeed(long number, int patients, int sessionDays, DemoBreadth breadth, Instant at) {
    /** How many doctors {@code demo/doctors.yaml} describes. */
    public static final int AUTHORED_DOCTORS = 120;

    /** How many institutions {@code demo/institutions.yaml} describes. */
    public static final int AUTHORED_INSTITUTIONS = 3;

    /** A region without anything drawn around it. */
    public DemoSeed(long number, int patients, int sessionDays, Instant at) {
        this(number, patients, sessionDays, DemoBreadth.NONE, at);
    }

    /** The people who are the authored doctors; stories, keys and records are planted for them alone. */
    public List<PersonId> authoredDoctors() {
        return IntStream.rangeClosed(1, AUTHORED_DOCTORS)
                .mapToObj(n -> new PersonId(id("person.doctor", n)))
                .toList();
    }

    /** The id of the named thing, such as {@code id("person.doctor", 17)}. */
    public UUID id(String name, int index) {
        return UUID.nameUUIDFromBytes((number + "/" + name + "/" + index).getBytes(StandardCharsets.UTF_8));
    }

    /** A stream of random numbers of its own for the named purpose. */
    public RandomGenerator random(String name, int index) {
        UUID id = id("random." + name, index);
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
    }

    /** The phone of the numbered patient, in ranges of its own. */
    public static String phone(int patient) {
        return patient < 10_000 ? "1999901%04d".formatted(patient) : "19998%06d".formatted(patient);
    }
}
