package org.xinglin.examination;

import java.time.Duration;
import java.util.UUID;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.precaution.Procedure;

/**
 * Something an institution examines, with what it demands of people.
 *
 * @param device what it takes place on, and so its hours and places
 * @param preparation how to prepare, in the institution's words
 * @param procedure what is done to the person, as far as it may stand in their way
 */
record Examination(
        UUID id,
        InstitutionId institution,
        String code,
        Device device,
        Words name,
        Words preparation,
        Money price,
        Duration takes,
        Procedure procedure) {
    /** A device or room. */
    record Device(UUID id, Words name, Words place) {}
}
