package org.xinglin.duty;

/** What somebody of the staff can answer for. */
public enum DutyCode {
    /** Of one department, which the duty names. */
    DEPARTMENT_HEAD,
    MEDICAL_AFFAIRS,
    /** Quality management, which a house must have (IH-06). */
    QUALITY,
    /** Complaints and what becomes of them (SV-15). */
    COMPLAINTS,
    /** Pharmacy, which a house must have (IH-06). */
    PHARMACY,
    /** Information technology, which a house must have (IH-06). */
    INFORMATION,
    /** Protection of personal information. */
    PRIVACY
}
