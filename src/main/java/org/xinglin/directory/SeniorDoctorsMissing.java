package org.xinglin.directory;

import org.xinglin.kernel.Rejection;

/** The department lacks a chief or an associate chief physician registered with the house. */
final class SeniorDoctorsMissing extends Rejection {
    SeniorDoctorsMissing(Department department) {
        super(Kind.CONFLICT, "directory.senior-doctors-missing");
        under("IH-04");
        with("department", department.name().zh());
    }
}
