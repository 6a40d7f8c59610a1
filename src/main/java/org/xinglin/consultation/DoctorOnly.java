package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** The patient's side tried what is the doctor's to do. */
final class DoctorOnly extends Rejection {
    DoctorOnly() {
        super(Kind.FORBIDDEN, "consultation.doctor-only");
    }
}
