package org.xinglin.release;

import java.time.Instant;
import java.util.List;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

/** What else can be booked at once, nearest first: the same doctors later, their department, other hospitals. */
record NearbyView(List<Near> sameDoctors, List<Near> sameDepartment, List<Near> elsewhere) {
    /** A doctor with a free place in person. */
    record Near(
            PractitionerId practitionerId,
            Words practitioner,
            String title,
            DepartmentId departmentId,
            Words department,
            Words institution,
            Instant earliest) {}
}
