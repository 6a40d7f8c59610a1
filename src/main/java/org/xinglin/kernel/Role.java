package org.xinglin.kernel;

/** What somebody may be when they call; a person can hold several at once. */
public enum Role {
    /** A person who books and is seen, or the guardian who does it for them. */
    PATIENT,
    DOCTOR,
    /** Runs one institution: departments, staff, sessions, prices, complaints. */
    ADMINISTRATOR,
    /** Applies for an institution that is not licensed yet; runs it once it is. */
    APPLICANT,
    /** Watches the region: licenses institutions, stops and lets go on. */
    SUPERVISOR,
    /** Runs the installation: codes, clock, simulators. */
    OPERATOR
}
