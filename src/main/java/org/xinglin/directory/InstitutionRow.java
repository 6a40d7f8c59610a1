package org.xinglin.directory;

/** An institution in a list. */
record InstitutionRow(
        String slug,
        InstitutionKind kind,
        Words name,
        Words level,
        Words address,
        String phone,
        int departments,
        int doctors) {}
