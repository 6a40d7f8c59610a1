package org.xinglin.consultation;

/** Where a visit stands; docs/domain/consultation.md draws the way between. */
enum VisitState {
    /** The gates are passed, the bill is open. */
    REQUESTED,
    /** Paid; the doctor has promised to answer by {@code due_at}. */
    WAITING,
    IN_VISIT,
    /** The talk is over, the doctor still owes the record. */
    RECORD_DUE,
    CLOSED,
    DECLINED,
    TIMED_OUT,
    /** Online care did not fit: referred to a hospital (DX-05). */
    TERMINATED,
    /** Never paid. */
    LAPSED,
    /** Taken back by the patient before the doctor accepted. */
    WITHDRAWN;

    /** Whether the fee stays with the doctor. */
    boolean served() {
        return this == IN_VISIT || this == RECORD_DUE || this == CLOSED;
    }

    boolean over() {
        return this != REQUESTED && this != WAITING && this != IN_VISIT;
    }
}
