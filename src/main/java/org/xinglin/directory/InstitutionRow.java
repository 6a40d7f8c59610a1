package org.xinglin.directory;

/** An institution in a list. */
record InstitutionRow(
        InstitutionId id,
        String slug,
        InstitutionKind kind,
        Words name,
        Words level,
        Words address,
        String phone,
        int departments,
        int doctors) {}
