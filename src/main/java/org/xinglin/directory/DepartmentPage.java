package org.xinglin.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department with what it says of itself. */
record DepartmentPage(
        DepartmentRow department,
        Words introduction,
        Words place,
        Words subject,
        List<DoctorRow> doctors,
        @Nullable HitRate promises) {}
