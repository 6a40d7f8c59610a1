package org.xinglin.guardianship;

/** What shows that somebody is a child's guardian. */
enum ProofKind {
    /** Names the parents, and nobody else. */
    BIRTH_CERTIFICATE,
    HOUSEHOLD_REGISTER,
    /** By a court, or by the authority that appoints guardians. */
    APPOINTMENT;

    private static final String PARENTS = "MOTHER FATHER";

    boolean proves(String relation) {
        return this != BIRTH_CERTIFICATE || PARENTS.contains(relation);
    }
}
