package org.xinglin.confidentiality;

/** Why a doctor may have to look without being the patient's doctor. */
enum EmergencyReason {
    LIFE_AT_RISK,
    /** Unconscious or otherwise unable to agree, and nobody is there who could. */
    CANNOT_CONSENT,
    /** The doctor who treats the patient cannot be reached, and care cannot wait. */
    DOCTOR_UNREACHABLE,
    OTHER
}
