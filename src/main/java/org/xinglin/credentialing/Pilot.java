package org.xinglin.credentialing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Words;

/**
 * A department that takes first visits online.
 *
 * @param until first day it no longer does; null when no end is known
 */
record Pilot(
        DepartmentId departmentId,
        Words institution,
        Words department,
        @Nullable LocalDate until,
        List<Listed> listed,
        List<Candidate> candidates) {}
