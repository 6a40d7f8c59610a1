package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** A treatment ends with its signed record (DX-16). */
final class RecordUnsigned extends Rejection {
    RecordUnsigned() {
        super(Kind.CONFLICT, "consultation.record-unsigned");
        under("DX-16");
    }
}
