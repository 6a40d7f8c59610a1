package org.xinglin.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.identity.Sex;
import org.xinglin.kernel.PersonId;

/**
 * A patient's record at a glance.
 *
 * @param withheldProblems how many problems are kept from this reader
 */
record Chart(
        Patient patient,
        List<Allergy> allergies,
        List<Problem> problems,
        int withheldProblems,
        List<TimelineEntry> timeline,
        boolean treating) {
    /** Whose record it is. */
    record Patient(
            PersonId id, String name, Sex sex, @Nullable LocalDate bornOn) {}
}
