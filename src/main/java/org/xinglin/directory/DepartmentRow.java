package org.xinglin.directory;

import java.util.List;

/** A department in a list or tree. */
record DepartmentRow(
        String slug,
        Words name,
        Words institution,
        String institutionSlug,
        String subjectCode,
        boolean active,
        int doctors,
        List<Words> diseases) {}
