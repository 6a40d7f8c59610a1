package org.xinglin.directory;

/**
 * An institution in a list.
 *
 * @param province the two digits that begin its division code
 */
record InstitutionRow(
        InstitutionId id,
        String slug,
        InstitutionKind kind,
        Words name,
        Words level,
        String province,
        Words provinceName,
        Words address,
        String phone,
        int departments,
        int doctors) {}
