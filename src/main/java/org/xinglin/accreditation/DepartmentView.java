package org.xinglin.accreditation;

import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Words;

/**
 * A department as its administration sees it.
 *
 * @param chiefs chief physicians in it, whatever their papers
 */
record DepartmentView(
        DepartmentId id,
        Words name,
        String subjectCode,
        Words subject,
        boolean active,
        int doctors,
        int chiefs,
        int associateChiefs) {}
