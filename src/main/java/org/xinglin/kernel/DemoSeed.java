package org.xinglin.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The seed a demo region grows from. Ids and random streams depend on the seed and on a name alone, never on the order
 * of calls, so that modules agree on them without knowing each other and one seed always gives one region.
 *
 * @param number the seed
 * @param patients how many patients
 * @param sessionDays how many days of clinic sessions lie ahead
 * @param at the moment the region is planted
 */
public record DemoSeed(long number, int patients, int sessionDays, Instant at) {
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

    /** The phone of the numbered patient, in a range of its own. */
    public static String phone(int patient) {
        return "1999901%04d".formatted(patient);
    }
}
