package org.xinglin.directory;

import java.util.List;

/**
 * How a doctor is introduced to patients.
 *
 * @param languages language tags such as {@code zh-CN} and {@code en}
 * @param portraitSeed decides the drawn portrait; the same seed always gives the same face
 */
record Profile(
        PractitionerId practitioner,
        Sex sex,
        String portraitSeed,
        List<String> languages,
        Words goodAt,
        Words biography,
        Words style) {
    /** Decides hair and collar of the portrait only. */
    enum Sex {
        FEMALE,
        MALE
    }
}
