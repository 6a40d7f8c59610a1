package org.xinglin.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a patient looks for.
 *
 * @param q words typed, at most 60 characters
 * @param institution slug of an institution
 * @param province the two digits that begin the division code of an institution
 * @param department slug of a department
 * @param subject clinical-subject code; one of two digits takes in all beneath
 * @param offers only doctors with this service
 * @param treat only doctors who may treat today
 * @param maxPrice in yuan, for the service named by {@code offers}, else for the cheapest
 * @param next where the page before ended
 * @param size how many, 1 to 50; 20 when absent
 */
record DoctorQuery(
        @Nullable String q,
        @Nullable String institution,
        @Nullable String province,
        @Nullable String department,
        @Nullable String subject,
        @Nullable Title title,
        @Nullable OfferingKind offers,
        @Nullable Boolean treat,
        @Nullable String maxPrice,
        @Nullable Sort sort,
        @Nullable String next,
        @Nullable Integer size) {
    /** The orders on offer. */
    enum Sort {
        /** How well the words fit; without words by rank. */
        RELEVANCE,
        /** Next free slot first. */
        EARLIEST,
        /** Cheapest first. */
        PRICE,
        /** Quickest promise to answer first. */
        REPLY
    }

    Sort order() {
        return sort == null ? Sort.RELEVANCE : sort;
    }
}
