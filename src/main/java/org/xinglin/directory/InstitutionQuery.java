package org.xinglin.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which hospitals someone wants to see.
 *
 * @param q words of a name, at most 60 characters, or the slug or id
 * @param province the two digits that begin its division code
 * @param id only this one
 * @param next where the page before ended
 * @param size how many, 1 to 50; 20 when absent
 */
record InstitutionQuery(
        @Nullable String q,
        @Nullable String province,
        @Nullable InstitutionId id,
        @Nullable String next,
        @Nullable Integer size) {}
